import { readDescription } from "@contacts-api/openapi/reader";
import { ResponseValidator, receivedResponse } from "@contacts-api/openapi/validator";
import type { ApiId } from "@contacts-api/sandbox";

/** Only requests that no description allows get these, so descriptions may leave them out, or their format. */
const UNDESCRIBED_STATUSES = new Set([400, 406, 413]);

const validators = new Map<ApiId, ResponseValidator>();

interface FinishedCall {
  readonly method: string;
  /** Below the API's base URL, with the query. */
  readonly path: string;
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
}

/**
 * Checks a response against the API's description; what is not described is not checked.
 *
 * @throws {Error} That names the place when the response breaks the description.
 */
export function checkResponse(api: ApiId, { method, path, status, type, text }: FinishedCall): void {
  const validator = validatorOf(api);
  const operation = validator.operationFor({ method, path: withoutQuery(path) });
  const response = receivedResponse(status, type, text);
  if (operation === undefined) return;
  if (UNDESCRIBED_STATUSES.has(status) && !validator.describes(operation, response)) return;
  const fault = validator.fault(operation, response);
  if (fault !== null) throw new Error(`${api}: the response ${status} of ${method} ${path}: ${fault}\n${text}`);
}

/** The validator of an API's description, made once. */
export function validatorOf(api: ApiId): ResponseValidator {
  const validator = validators.get(api) ?? new ResponseValidator(readDescription(api));
  validators.set(api, validator);
  return validator;
}

function withoutQuery(path: string): string {
  return path.split("?", 1)[0] ?? "";
}
