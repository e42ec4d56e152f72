import { closeSync, existsSync, fstatSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs";
import type { Seed } from "../store/seed/seed.js";
import type { Journal, JournalEntry } from "./journal.js";
import { JournalError } from "./journal-error.js";
import { checksum, decodeLine, encodeLine, type JournalHeader } from "./journal-line.js";

export interface JournalFile extends Journal {
  close(): void;
}

/**
 * Opens a data file, or creates one. Each entry is flushed to the disk before the response to its call is sent. An
 * incomplete last line is dropped: the process was killed while it wrote the line, so its call got no response.
 *
 * @throws {JournalError} for a file that is damaged, belongs to another seed, or is not a data file.
 */
export function openJournalFile(path: string, seed: Seed | undefined, now: number): JournalFile {
  const seedChecksum = checksum(JSON.stringify(seed ?? null));
  const existing = existsSync(path) ? readJournal(path, seedChecksum) : undefined;
  const file = openSync(path, "a");
  const header = existing?.header ?? beginJournal(file, { format: FORMAT, version: 1, seededAt: now, seedChecksum });
  if (existing !== undefined) ftruncateSync(file, existing.completeBytes);
  return {
    seededAt: header.seededAt,
    entries: () => existing?.entries ?? [],
    append: (entry) => writeDurably(file, encodeLine(entry)),
    close: () => closeSync(file),
  };
}

const FORMAT = "contacts-sandbox-data";

interface ExistingJournal {
  readonly header: JournalHeader;
  readonly entries: readonly JournalEntry[];
  /** Where the last complete line ends. */
  readonly completeBytes: number;
}

/** @returns undefined for a file without a complete line, whose creation was interrupted. */
function readJournal(path: string, seedChecksum: string): ExistingJournal | undefined {
  const bytes = readFileSync(path);
  const completeBytes = bytes.lastIndexOf("\n") + 1;
  if (completeBytes === 0 && isBeginning(bytes)) return undefined;
  const lines = bytes.subarray(0, completeBytes).toString("utf8").split("\n").slice(0, -1);
  const [first, ...entries] = lines.map((line, position) => {
    const value = decodeLine(line);
    if (value === undefined) throw new JournalError(damaged(path, position + 1));
    return value;
  });
  const header = first as Partial<JournalHeader> | undefined;
  if (header?.format !== FORMAT) throw new JournalError(`${path} is no data file of this command.`);
  if (header.version !== 1) throw new JournalError(`${path} was written by another version of this command.`);
  if (header.seedChecksum !== seedChecksum) {
    throw new JournalError(`${path} was begun with another --seed. Use that one, or another file with --data.`);
  }
  return { header: header as JournalHeader, entries: entries as JournalEntry[], completeBytes };
}

/** What the first line can look like when the process was killed while it was written. */
function isBeginning(bytes: Buffer): boolean {
  return bytes.length === 0 || /^[0-9a-f]{0,8}(?: (?:\{.*)?)?$/.test(bytes.toString("utf8"));
}

function damaged(path: string, line: number): string {
  return `${path} is damaged in line ${line}: its checksum is wrong. Restore the file from a copy, or begin another with --data.`;
}

function beginJournal(file: number, header: JournalHeader): JournalHeader {
  ftruncateSync(file, 0);
  writeDurably(file, encodeLine(header));
  return header;
}

function writeDurably(file: number, text: string): void {
  const { size } = fstatSync(file);
  const bytes = Buffer.from(text);
  try {
    for (let written = 0; written < bytes.byteLength; ) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } catch (error) {
    // On a full disk a part of the line may have been written; the next entry must start on a line of its own.
    ftruncateSync(file, size);
    throw error;
  }
}
