import type { ServerState, StoredContact } from "../server-state.js";

/**
 * Ids are unique, and whatever belongs to a contact goes with it.
 *
 * @throws {Error} When it does not hold.
 */
export function checkRows({ contacts, contactInboxes, conversations }: ServerState): void {
  const ids = new Set(contacts.map(({ id }) => id));
  if (ids.size < contacts.length) throw new Error("two contacts have one id");
  const orphan = [...contactInboxes, ...conversations].find(({ contactId }) => !ids.has(contactId));
  if (orphan !== undefined) throw new Error(`contact ${orphan.contactId} is gone, what belongs to it is not`);
  const repeated = repeats(contactInboxes.map(({ inboxId, sourceId }) => `${inboxId} ${sourceId}`));
  if (repeated.length > 0) throw new Error(`two links have the inbox and source id ${repeated[0]}`);
}

/**
 * No two contacts of one account have the same email, identifier or phone number.
 *
 * @throws {Error} That names the value that two of them have.
 */
export function checkUnique(contacts: readonly StoredContact[]): void {
  const columns = {
    email: contacts.map(({ email }) => email?.toLowerCase() ?? null),
    identifier: contacts.map(({ identifier }) => identifier),
    // Empty numbers are allowed to repeat.
    "phone number": contacts.map(({ phoneNumber }) => (phoneNumber?.trim() ? phoneNumber : null)),
  };
  for (const [name, values] of Object.entries(columns)) {
    const [repeated] = repeats(values.filter((value) => value !== null));
    if (repeated !== undefined) throw new Error(`two contacts have the ${name} "${repeated}"`);
  }
}

function repeats(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
