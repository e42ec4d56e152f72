import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Api } from "../apis.js";
import type { Description } from "./document.js";

/** The bundled description of an API. */
export function readDescription(api: Api): Description {
  const bundle = fileURLToPath(import.meta.resolve(`@contacts-api/openapi/${api}.json`));
  return JSON.parse(readFileSync(bundle, "utf8"));
}
