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
  const answer = response as Answer;
  if (!answer.ok) throw createStatusError(answer, error);
  const value = parse(data);
  if (value === undefined) throw answer.refuse();
  return value as Value;
}
