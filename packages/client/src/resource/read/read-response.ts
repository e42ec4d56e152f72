import type { ParsedResponse } from "../../transport/parsed-response.js";
import { createStatusError } from "./status-error.js";

/** What a call of the openapi-fetch client resolves with. */
export interface OperationResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: ParsedResponse;
}

/**
 * Waits for a response and makes a value of its data, or throws the error that it stands for.
 *
 * @param parse Returns undefined for data that is not what was promised.
 */
export async function readResponse<Value>(
  result: Promise<OperationResult>,
  parse: (data: unknown) => Value | undefined,
): Promise<Value> {
  const { data, error, response } = await result;
  if (!response.ok) throw createStatusError(response, error);
  const value = parse(data);
  if (value === undefined) throw response.refuse();
  return value;
}
