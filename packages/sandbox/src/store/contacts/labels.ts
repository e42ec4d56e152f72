import type { Caller } from "../access.js";
import { castString, isScalar, strip } from "../database/casting.js";
import type { JsonValue } from "../json.js";
import { type Parameters, parameter } from "../parameters.js";
import type { ContactRecord, TagRecord } from "../records.js";
import { invalid } from "../refusal.js";
import { contactWritten, type Store, tagWritten } from "../store.js";
import { validateStored } from "./contact-writing.js";

const LONGEST_LABEL = 255;

/**
 * Replaces all labels. Anything but an array of scalars removes them all (reference §6.8).
 *
 * @returns The names as they were sent, whereas the contact has them as they were first spelled.
 * @throws {Refusal} `invalid` when the contact breaks a rule, or a name is too long.
 */
export function replaceLabels(
  store: Store,
  caller: Caller,
  contact: ContactRecord,
  parameters: Parameters,
): readonly string[] {
  const sent = parameter(parameters, "labels");
  const names = Array.isArray(sent) && sent.every((label) => isScalar(label)) ? readLabels(sent) : [];
  validateStored(store, caller, contact);
  if (names.some((name) => [...name].length > LONGEST_LABEL)) {
    throw invalid("Tag must exist, Tag can't be blank", ["tag", "tag_id"]);
  }
  const { labels, created } = spelledLabels(store, names);
  // Upstream stores labels in another table, so setting them does not move the contact in unsorted lists.
  store.commit([...created.map(tagWritten), contactWritten({ ...contact, labels })]);
  return names;
}

/**
 * Labels as the installation spells them, in the order in which it first met them.
 *
 * @returns The names, and the rows of those that nobody has used before.
 */
export function spelledLabels(
  { tags }: Store,
  names: readonly string[],
): { readonly labels: readonly string[]; readonly created: readonly TagRecord[] } {
  const created: TagRecord[] = [];
  const rows = names.map((name) => {
    const known = tags.withName(name);
    if (known !== undefined) return known;
    const row = { id: tags.size + created.length + 1, name };
    created.push(row);
    return row;
  });
  return { labels: rows.sort((left, right) => left.id - right.id).map(({ name }) => name), created };
}

/**
 * The labels that a list of texts names. Commas separate, also within a text; quotes keep them, and quoted names come
 * first. Names are trimmed; empty ones, and those that differ in case only, are dropped.
 */
export function readLabels(sent: readonly JsonValue[]): string[] {
  const joined = sent.map((label) => (isScalar(label) ? (castLabel(label) ?? "") : "")).join(", ");
  const double = takeQuoted(joined, /(?:^|,)\s*"/g, /"\s*(?=,|$)/g);
  const single = takeQuoted(double.rest, /(?:^|,)\s*'/g, /'\s*(?=,|$)/g);
  const names = [...double.quoted, ...single.quoted, ...single.rest.split(",")].map(strip);
  return uniqueWithoutCase(names.filter((name) => name !== ""));
}

/** Takes the quoted names out of a text, in one pass over it. */
function takeQuoted(text: string, opening: RegExp, closing: RegExp) {
  const quoted: string[] = [];
  let rest = "";
  let position = 0;
  for (let open = opening.exec(text); open !== null; open = opening.exec(text)) {
    closing.lastIndex = opening.lastIndex;
    const close = closing.exec(text);
    if (close === null) break;
    quoted.push(text.slice(opening.lastIndex, close.index));
    rest += text.slice(position, open.index);
    position = closing.lastIndex;
    opening.lastIndex = position;
  }
  return { quoted, rest: rest + text.slice(position) };
}

/** Ruby's text of a scalar, not the database's: true is `true`. */
function castLabel(label: string | number | boolean | null): string | null {
  return typeof label === "boolean" ? String(label) : castString(label);
}

export function uniqueWithoutCase(names: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const name of names) if (!first.has(name.toLowerCase())) first.set(name.toLowerCase(), name);
  return [...first.values()];
}
