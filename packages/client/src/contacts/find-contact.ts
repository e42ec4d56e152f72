import type { Contact } from "./contact.js";
import type { MatchField } from "./contact-input.js";
import type { ContactList } from "./contact-list.js";

/**
 * The contact that has one of the wanted values, by the first of the fields that finds one. The servers search for parts of
 * values, so what they find is compared; e-mail addresses without regard to case, as the servers do.
 *
 * @param read Gets a contact by its id, for the search that Inquirly documents, which shows no identifiers.
 */
export async function findContact(
  search: (text: string) => ContactList,
  wanted: { [Field in MatchField]?: string },
  fields: readonly MatchField[],
  read?: (id: number) => Promise<Contact>,
): Promise<Contact | undefined> {
  for (const field of fields) {
    const value = `${wanted[field]}`;
    for await (const item of search(value)) {
      const isHidden = field === "identifier" && !(field in item.raw);
      const contact = read && isHidden ? await read(item.id) : item;
      const found = contact[field];
      if (found === value || (field === "email" && found === value.toLowerCase())) return contact;
    }
  }
  return undefined;
}
