import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { ApiId } from "@contacts-api/sandbox";
import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";

interface Description {
  paths: Record<string, Record<string, { responses: Record<string, { $ref: string }> } | undefined>>;
}

const { resolve } = createRequire(import.meta.url);

/**
 * What a response breaks in the description of its API; null when it is valid.
 *
 * @param path As in the description, such as `/api/v1/accounts/{account_id}/contacts`.
 */
export async function brokenRules(api: ApiId, method: string, path: string, response: Response) {
  const description: Description = JSON.parse(await readFile(resolve(`@contacts-api/openapi/${api}.json`), "utf8"));
  const described = description.paths[path]?.[method.toLowerCase()]?.responses[response.status];
  if (!described) return `${method} ${path} does not describe the status ${response.status}`;
  const ajv = ajvFormats.default(new Ajv2020({ strict: false, allErrors: true }));
  ajv.addSchema(description, "description");
  const mediaType = response.headers.get("content-type")?.split(";", 1)[0]?.replace("/", "~1");
  const validate = ajv.compile({ $ref: `description${described.$ref}/content/${mediaType}/schema` });
  return validate(await response.json()) ? null : ajv.errorsText(validate.errors);
}
