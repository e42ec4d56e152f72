import { InvalidResponseError } from "../errors/invalid-response-error.js";
import { createStatusError } from "../errors/status-error.js";
import type { Answer } from "../transport/answer.js";

/** What a call of an openapi-fetch client resolves with. */
export type ClientResult = Promise<{ data?: unknown; error?: unknown; response: Response }>;

/** The list in an answer: `{ payload }` or a bare array. Undefined when it is neither. */
export function toPayload(data: unknown): unknown[] | undefined {
  const { payload = data } = Object(data);
  return Array.isArray(payload) ? payload : undefined;
}

/**
 * Waits for an answer and makes a value of its data, or throws the error that it stands for. `parse` returns undefined for
 * data that is not what was promised, and null where nothing was promised.
 */
export async function readAnswer<Value>(
  result: ClientResult,
  parse: (data: unknown) => Value | null | undefined,
): Promise<Value> {
  const { data, error, response } = await result;
  // Middleware may have replaced the response, and with it lost what the transport knows.
  const { request, refuse } = response as Partial<Answer>;
  if (!response.ok) throw createStatusError(request, response, error);
  const value = parse(data);
  if (value === undefined) throw refuse?.() ?? new InvalidResponseError("not the promised JSON", request);
  return value as Value;
}
