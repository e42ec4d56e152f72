import { crc32 } from "node:zlib";
import type { JournalEntry } from "./journal.js";

/** The first line of a data file. */
export interface JournalHeader {
  readonly format: "contacts-sandbox-data";
  readonly version: 1;
  readonly seededAt: number;
  /** Of the seed: the entries can only be replayed on the rows they were made on. */
  readonly seedChecksum: string;
}

const CHECKSUM_LENGTH = 8;

/** A checksum, a space and JSON; the checksum reveals damage. */
export function encodeLine(value: JournalHeader | JournalEntry): string {
  const json = JSON.stringify(value, (_, element) =>
    element instanceof Uint8Array ? { $bytes: Buffer.from(element).toString("base64") } : element,
  );
  return `${checksum(json)} ${json}\n`;
}

/** @returns undefined when the line is damaged. */
export function decodeLine(line: string): unknown {
  const json = line.slice(CHECKSUM_LENGTH + 1);
  if (line.slice(0, CHECKSUM_LENGTH) !== checksum(json)) return undefined;
  return JSON.parse(json, (_, element) => {
    const bytes: unknown = typeof element === "object" && element !== null ? element.$bytes : undefined;
    return typeof bytes === "string" && Object.keys(element).length === 1
      ? new Uint8Array(Buffer.from(bytes, "base64"))
      : element;
  });
}

export function checksum(text: string): string {
  return crc32(text).toString(16).padStart(CHECKSUM_LENGTH, "0");
}
