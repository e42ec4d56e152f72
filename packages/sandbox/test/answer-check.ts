import type { ApiId } from "@contacts-api/sandbox";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import { at, type Description, describedApi, type ResponseObject, type Route, routesOf } from "./description.js";
import type { Answer } from "./server-under-test.js";

/** Only requests that no description allows get these, so descriptions may leave them out. */
const UNDESCRIBED_STATUSES = new Set([400, 406, 413]);

/** Upstream has this path, the descriptions do not; it must not be taken for a contact named "active". */
const UNDESCRIBED_PATH = /\/contacts\/active$/;

class AnswerCheck {
  readonly #ajv = ajvFormats.default(new Ajv2020({ strict: false, allErrors: true }));
  readonly #api: ApiId;
  readonly #description: Description;
  readonly #routes: readonly (Route & { readonly pattern: RegExp })[];
  readonly #validators = new Map<string, ValidateFunction>();

  constructor(api: ApiId) {
    this.#api = api;
    this.#description = describedApi(api);
    this.#ajv.addSchema(this.#description, api);
    this.#routes = routesOf(api)
      .map((route) => ({ ...route, pattern: new RegExp(`^${route.path.replaceAll(/\{\w+\}/g, "[^/]+")}$`) }))
      .sort((left, right) => Number(left.path.endsWith("}")) - Number(right.path.endsWith("}")));
  }

  /** @throws {Error} that names the place when the answer breaks the description. */
  check(method: string, path: string, answer: Answer): void {
    if (UNDESCRIBED_PATH.test(path)) return;
    const route = this.#routes.find((candidate) => candidate.method === method && candidate.pattern.test(path));
    if (route === undefined) return;
    const place = `${this.#api}: the answer ${answer.status} of ${method} ${path}`;
    const isUndescribed = UNDESCRIBED_STATUSES.has(answer.status);
    const response = route.operation.responses[answer.status];
    if (response === undefined) {
      if (isUndescribed) return;
      throw new Error(`${place} is not described.`);
    }
    const pointer = "$ref" in response ? response.$ref : responsePointer(route, answer.status);
    const { content } = at<ResponseObject>(this.#description, pointer);
    if (answer.text === "" && content === undefined) return;
    if (content === undefined) throw new Error(`${place} has a body where none is described.`);
    const mediaType = answer.type?.split(";", 1)[0] ?? "";
    if (!(mediaType in content)) {
      // Unreadable requests are answered in the format that Accept asks for.
      if (isUndescribed) return;
      throw new Error(`${place} is ${mediaType}, not ${Object.keys(content).join(" or ")}.`);
    }
    const validate = this.#validator(`${pointer}/content/${escapePointer(mediaType)}/schema`);
    if (!validate(answer.body)) {
      throw new Error(`${place} breaks its schema: ${this.#ajv.errorsText(validate.errors)}\n${answer.text}`);
    }
  }

  #validator(pointer: string): ValidateFunction {
    const known = this.#validators.get(pointer);
    if (known !== undefined) return known;
    const validate = this.#ajv.compile({ $ref: `${this.#api}${pointer}` });
    this.#validators.set(pointer, validate);
    return validate;
  }
}

function responsePointer({ path, method }: Route, status: number): string {
  return `#/paths/${escapePointer(path)}/${method.toLowerCase()}/responses/${status}`;
}

function escapePointer(step: string): string {
  return encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"));
}

const checks = new Map<ApiId, AnswerCheck>();

/** Checks an answer against the API's description; what is not described is not checked. */
export function checkAnswer(api: ApiId, method: string, path: string, answer: Answer): void {
  const [plainPath = ""] = path.split("?", 1);
  const check = checks.get(api) ?? new AnswerCheck(api);
  checks.set(api, check);
  check.check(method, plainPath, answer);
}
