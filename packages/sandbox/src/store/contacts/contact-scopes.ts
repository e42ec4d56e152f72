import type { AccountRecord, ContactRecord } from "../records.js";
import type { ContactScope } from "../tables/contact-table.js";

export const EVERY_CONTACT: ContactScope = { name: "all", includes: () => true };

/** Contacts with an email, a phone number or an identifier. */
const REACHABLE: ContactScope = {
  name: "reachable",
  includes: ({ email, phoneNumber, identifier }) => Boolean(email || phoneNumber || identifier),
};

const LEADS: ContactScope = { name: "leads", includes: ({ contactType }) => contactType === "lead" };

/** The contacts that index and filter work on (reference §5.1). */
export function resolvedContacts(account: AccountRecord): ContactScope {
  return account.features.includes("crm_v2") ? LEADS : REACHABLE;
}

/** Contacts carrying any of the labels, compared without case. */
export function hasAnyLabel(labels: readonly string[]): (contact: ContactRecord) => boolean {
  const wanted = new Set(labels.map((label) => label.toLowerCase()));
  return (contact) => contact.labels.some((label) => wanted.has(label.toLowerCase()));
}
