import { inspect } from "node:util";
import { typeText } from "./type-text.js";

/** What a call of openapi-fetch returns, as far as the tour reads it. */
interface Result<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

const colors = process.stdout.isTTY === true;

/** Prints the name of an API and its base URL, underlined. */
export function heading(name: string, baseUrl: string): void {
  const line = `${name}  ${baseUrl}`;
  console.log(`\n${line}\n${"─".repeat(line.length)}`);
}

/** Prints what is about to be sent and, when a type is named, the TypeScript type that it was checked against. */
export function request(operation: string, value: unknown, checked?: { file: string; type: string }): void {
  console.log(`\n${operation}`);
  print("sends", inspect(value, { colors, depth: null, breakLength: 110 }));
  if (checked) print("type", typeText(checked.file, checked.type));
}

/**
 * Prints the status and the data of a response, and returns the data.
 *
 * @throws When the API refused the request.
 */
export function showResponse<Data>({ data, error, response }: Result<Data>): NonNullable<Data> {
  print(String(response.status), inspect(data ?? error, { colors, depth: 3, breakLength: 110 }));
  if (data === undefined || data === null) throw new Error(`${response.url} responded ${response.status}.`);
  return data;
}

function print(label: string, text: string): void {
  const indent = " ".repeat(8);
  console.log(`  ${label.padEnd(6)}${text.split("\n").join(`\n${indent}`)}`);
}
