import type { Contact } from "./contact.js";
import type { ContactList } from "./contact-list.js";

/** A field to recognise a contact by. */
export type MatchField = "identifier" | "email" | "phoneNumber";

/** The fields in the order in which they are tried. */
export const MATCH_FIELDS: readonly MatchField[] = ["identifier", "email", "phoneNumber"];

/** What a contact may be recognised by. */
export type Identifying = { readonly [Field in MatchField]?: string };

interface Search {
  readonly wanted: Identifying;
  /** What to look for, first things first. */
  readonly fields: readonly MatchField[];
  readonly search: (text: string) => ContactList;
  /** Gets a contact by its id, where the search may show less than a contact has; Inquirly documents one without identifiers. */
  readonly read: ((id: number) => Promise<Contact>) | undefined;
}

/**
 * The contact that has one of the wanted values, by the first of the fields that finds one. The servers search for parts of
 * values, so what they find is compared; email addresses without regard to case, as the servers do.
 */
export async function findContact({ wanted, fields, search, read }: Search): Promise<Contact | undefined> {
  for (const field of fields) {
    const value = wanted[field];
    if (value === undefined || value === "") continue;
    for await (const item of search(value)) {
      const isHidden = field === "identifier" && !(field in item.raw);
      const contact = isHidden && read !== undefined ? await read(item.id) : item;
      if (contact[field] === asStored(field, value) || contact[field] === value) return contact;
    }
  }
  return undefined;
}

function asStored(field: MatchField, value: string): string {
  return field === "email" ? value.toLowerCase() : value;
}
