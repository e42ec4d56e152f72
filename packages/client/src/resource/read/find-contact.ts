import { ConfigurationError } from "../../errors/configuration-error.js";
import type { ParsedResponse } from "../../transport/parsed-response.js";
import type { Contact } from "./contact.js";
import { type ContactPage, FULL_PAGE, hasMoreIn, toPage } from "./contact-page.js";
import { readResponse } from "./read-response.js";
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
  /** Asks for one page of the contacts that may have a value. */
  readonly getPage: (field: MatchField, value: string, page: number) => Promise<ParsedResponse>;
  /** Gets a contact by its id, where a page may show less than a contact has; Inquirly documents them without identifiers. */
  readonly read: ((id: number) => Promise<Contact>) | undefined;
}

/** A look-up is given up after so many pages: upstream allows 100 searches a minute. */
const MOST_PAGES = 10;

/**
 * Fields with their keys as they can be looked up: trimmed, and without those that are blank, as empty cells of a table are.
 */
export function withTrimmedKeys<Fields extends Identifying>(fields: Fields): Fields {
  requireFields(fields);
  const keys = MATCH_FIELDS.filter((field) => typeof fields[field] === "string");
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
  { wanted, getPage, read }: Lookup,
): Promise<Contact | undefined> {
  async function withIdentifier(item: Contact): Promise<Contact> {
    const isHidden = wanted.identifier !== undefined && !("identifier" in item.raw);
    return isHidden && read !== undefined ? read(item.id) : item;
  }

  let received = 0;
  for (let number = 1; number <= MOST_PAGES; number += 1) {
    const page = await readResponse(getPage(field, value, number), (data) => toSearchPage(number, data));
    for (const item of page.contacts) {
      if (field !== "identifier" && !hasKey(item, field, value)) continue;
      const contact = await withIdentifier(item);
      if (hasKey(contact, field, value)) return contact;
    }
    received += page.contacts.length;
    if (isLast(page, received)) return undefined;
  }
  throw new ConfigurationError(
    `${field} not found on ${MOST_PAGES} pages of contacts that contain it: match by another`,
    {},
    { attributes: [KEY_NAMES[field]] },
  );
}

interface SearchPage extends ContactPage {
  /** Whether more pages follow; null where the server does not say so. */
  readonly hasMore: boolean | null;
}

function toSearchPage(number: number, data: unknown): SearchPage | undefined {
  const page = toPage(number, data);
  return page && { ...page, hasMore: hasMoreIn(data) };
}

/** Whether no page follows. A count is believed only when the page is not full, and so can be the last. */
function isLast({ contacts, count, hasMore }: SearchPage, received: number): boolean {
  if (contacts.length === 0) return true;
  if (hasMore !== null) return !hasMore;
  return count !== null && received >= count && contacts.length < FULL_PAGE;
}
