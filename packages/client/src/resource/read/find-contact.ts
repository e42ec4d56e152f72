import { ConfigurationError } from "../../errors/configuration-error.js";
import type { Contact } from "../../model/contact.js";
import type { CallOptions } from "../../transport/options.js";
import type { SharedDeadline } from "../../transport/shared-deadline.js";
import { FULL_PAGE } from "./contact-page.js";
import { type FetchedPage, fetchPage, type GetPage } from "./fetch-page.js";
import { requireFields } from "./require-fields.js";

/** A field to recognise a contact by. */
export type MatchField = "identifier" | "email" | "phoneNumber";

/** The fields in the order in which they are tried. */
export const MATCH_FIELDS: readonly MatchField[] = ["identifier", "email", "phoneNumber"];

/** The fields by their documented names. */
export const KEY_NAMES = { identifier: "identifier", email: "email", phoneNumber: "phone_number" } as const;

/** What a contact may be recognised by. */
export type Identifying = { readonly [Field in MatchField]?: string | null | undefined };

/** What to find a contact by: one of these, or more, of which the first that finds one counts. */
export type ContactKey =
  | { readonly identifier: string }
  | { readonly email: string }
  | { readonly phoneNumber: string };

interface Lookup {
  readonly wanted: Identifying;
  /** What to look for, first things first. */
  readonly fields: readonly MatchField[];
  /** Makes what asks for pages of the contacts that may have a value. */
  readonly pagesOf: (field: MatchField, value: string) => GetPage;
  /** Gets a contact by its id, where a page may show less than a contact has; Inquirly documents them without identifiers. */
  readonly read: ((id: number, options: CallOptions) => Promise<Contact>) | undefined;
  readonly deadline: SharedDeadline;
}

/** A look-up is given up after so many pages: upstream allows 100 searches a minute. */
const MOST_PAGES = 10;

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Fields with their keys as they can be looked up: trimmed, and without those that are blank, as empty cells of a table are.
 * Throws a `ConfigurationError` for a key with half of a character, which neither a URL nor the servers' database can hold.
 */
export function withTrimmedKeys<Fields extends Identifying>(fields: Fields): Fields {
  requireFields(fields);
  const keys = MATCH_FIELDS.filter((field) => typeof fields[field] === "string");
  const broken = keys.find((field) => LONE_SURROGATE.test(fields[field] ?? ""));
  if (broken !== undefined) {
    throw new ConfigurationError(`${broken} has a lone surrogate`, {}, { attributes: [KEY_NAMES[broken]] });
  }
  const trimmed = keys.map((field) => [field, fields[field]?.trim() || undefined]);
  return { ...fields, ...Object.fromEntries(trimmed) };
}

/** The fields in which there is a key, in the order in which they are tried. */
export function givenKeys(fields: Identifying): MatchField[] {
  return MATCH_FIELDS.filter((field) => fields[field]);
}

/** Whether a contact has a key, as the servers compare it. */
export function hasKey(contact: Identifying, field: MatchField, value: string): boolean {
  return comparableKey(field, contact[field] ?? "") === comparableKey(field, value);
}

/** A key as two contacts cannot both have it: the servers compare email addresses without regard to case. */
export function comparableKey(field: MatchField, value: string): string {
  return field === "email" ? value.toLowerCase() : value;
}

/** A text that upstream's search takes as it is. It puts the text into an SQL `LIKE`, where these three are signs. */
export function escapeSearch(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}

/**
 * The contact that has one of the wanted values, by the first of the fields that finds one. The servers search for parts of
 * values, so what they find is compared. Throws a `ConfigurationError` when too many contacts have a value as a part.
 */
export async function findContact(lookup: Lookup): Promise<Contact | undefined> {
  for (const field of lookup.fields) {
    const value = lookup.wanted[field];
    const found = value ? await findBy(field, value, lookup) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

async function findBy(
  field: MatchField,
  value: string,
  { wanted, pagesOf, read, deadline }: Lookup,
): Promise<Contact | undefined> {
  async function withIdentifier(item: Contact): Promise<Contact> {
    const isHidden = wanted.identifier !== undefined && !("identifier" in item.raw);
    return isHidden && read !== undefined ? read(item.id, deadline.optionsForNextCall()) : item;
  }

  const getPage = pagesOf(field, value);
  let received = 0;
  for (let number = 1; number <= MOST_PAGES; number += 1) {
    const fetched = await fetchPage(getPage, number, deadline.optionsForNextCall());
    const { contacts } = fetched.page;
    for (const item of contacts) {
      if (field !== "identifier" && !hasKey(item, field, value)) continue;
      const contact = await withIdentifier(item);
      if (hasKey(contact, field, value)) return contact;
    }
    received += contacts.length;
    if (isLast(fetched, received)) return undefined;
  }
  throw new ConfigurationError(
    `${field} not found on ${MOST_PAGES} pages of contacts that contain it: match by another`,
    {},
    { attributes: [KEY_NAMES[field]] },
  );
}

/** Whether no page follows. A count is believed only when the page is not full, and so can be the last. */
function isLast({ page: { contacts, count }, hasMore }: FetchedPage, received: number): boolean {
  if (contacts.length === 0) return true;
  if (hasMore !== null) return !hasMore;
  return count !== null && received >= count && contacts.length < FULL_PAGE;
}
