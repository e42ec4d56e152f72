import { type Caller, findByParameter } from "../access.js";
import { isBlank } from "../database/casting.js";
import { isJsonObject, type JsonObject } from "../json.js";
import { type Parameters, parameter } from "../parameters.js";
import type { ContactRecord } from "../records.js";
import { type Change, contactInboxWritten, contactWritten, type Store } from "../store.js";
import { asStored, derivedColumns, normaliseEmail } from "./contact-columns.js";
import { validateContact } from "./contact-validation.js";

/**
 * Moves the links and conversations of one contact to another and deletes it. The base contact keeps its values; its
 * blank ones are filled from the other. Labels are not moved (reference §6.9).
 */
export function mergeContacts(store: Store, caller: Caller, parameters: Parameters): ContactRecord {
  const base = contactNamed(store, caller, parameters, "base_contact_id");
  const other = contactNamed(store, caller, parameters, "mergee_contact_id");
  if (base.id === other.id) return base;
  const merged: ContactRecord = {
    ...base,
    name: preferred(base.name, other.name),
    email: normaliseEmail(preferred(base.email, other.email)),
    phoneNumber: preferred(base.phoneNumber, other.phoneNumber),
    identifier: preferred(base.identifier, other.identifier),
    additionalAttributes: deepMerge(other.additionalAttributes, base.additionalAttributes),
    customAttributes: deepMerge(other.customAttributes, base.customAttributes),
  };
  validateWithout(store, caller, merged, other);
  const written = asStored({ ...merged, ...derivedColumns(merged), writtenAs: store.takeWriteNumber() });
  store.commit([
    { table: "contacts", id: other.id, accountId: other.accountId, row: null },
    ...store.contactInboxes.ofContact(other.id).map((link) => contactInboxWritten({ ...link, contactId: base.id })),
    ...store.conversations
      .ofContact(other.id)
      .map((row): Change => ({ table: "conversations", id: row.id, row: { ...row, contactId: base.id } })),
    contactWritten(written),
  ]);
  return written;
}

function contactNamed(store: Store, caller: Caller, parameters: Parameters, name: string): ContactRecord {
  return findByParameter(parameter(parameters, name), (id) => store.contacts(caller.account).get(id));
}

/** Ignores the contact that is about to be deleted, which still holds the values that the base takes over. */
function validateWithout(store: Store, caller: Caller, merged: ContactRecord, other: ContactRecord): void {
  const table = store.contacts(caller.account);
  const without = (holder: number | undefined) => (holder === other.id ? undefined : holder);
  validateContact(
    merged,
    {
      withEmail: (email) => without(table.withEmail(email)),
      withIdentifier: (identifier) => without(table.withIdentifier(identifier)),
      withPhoneNumber: (phoneNumber) => table.withPhoneNumber(phoneNumber).filter((id) => id !== other.id),
    },
    { phoneAnchored: store.behaviour.phoneAnchored },
  );
}

function preferred(base: string | null, other: string | null): string | null {
  return isBlank(base) && !isBlank(other) ? other : base;
}

function deepMerge(under: JsonObject, over: JsonObject): JsonObject {
  const overriding = Object.entries(over).map(([key, value]) => {
    const below = parameter(under, key);
    return [key, isJsonObject(below) && isJsonObject(value) ? deepMerge(below, value) : value];
  });
  return { ...under, ...Object.fromEntries(overriding) };
}
