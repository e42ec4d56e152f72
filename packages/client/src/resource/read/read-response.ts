import type { ParsedResponse } from "../../transport/parsed-response.js";
import { createStatusError } from "./status-error.js";

/**
 * Waits for a response and makes a value of its data, or throws the error that it stands for.
 *
 * @param parse Returns undefined for data that is not what was promised.
 */
export async function readResponse<Value>(
  sent: Promise<ParsedResponse>,
  parse: (data: unknown) => Value | undefined,
): Promise<Value> {
  const response = await sent;
  if (!response.ok) throw createStatusError(response, await response.text());
  const value = parse(response.data());
  if (value === undefined) throw response.refuse();
  return value;
}
