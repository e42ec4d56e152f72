import { castString, isBlank, isScalar } from "../database/casting.js";
import { objectInStorageOrder } from "../database/storage-order.js";
import { EMPTY_OBJECT, type JsonObject } from "../json.js";
import { parameter } from "../parameters.js";
import type { ContactRecord } from "../records.js";

const NO_LABELS: readonly string[] = Object.freeze([]);

/** Columns without a default. */
type RequiredColumn = "id" | "accountId" | "createdAt" | "writtenAs";

/** Columns that `derivedColumns` sets. */
type DerivedColumn = "location" | "countryCode" | "contactType";

type OptionalColumn = Exclude<keyof ContactRecord, RequiredColumn | DerivedColumn>;

/** The values of a new contact. An undefined column gets its default; null is stored. */
export type NewContact = Pick<ContactRecord, RequiredColumn> & {
  readonly [Column in OptionalColumn]?: ContactRecord[Column] | undefined;
};

/** The row of a new contact before validation; its derived columns are not set yet. */
export function draftContact(contact: NewContact): ContactRecord {
  return {
    id: contact.id,
    accountId: contact.accountId,
    name: contact.name === undefined ? "" : contact.name,
    email: normaliseEmail(contact.email ?? null),
    phoneNumber: contact.phoneNumber ?? null,
    identifier: contact.identifier ?? null,
    blocked: contact.blocked ?? false,
    additionalAttributes: contact.additionalAttributes ?? EMPTY_OBJECT,
    customAttributes: contact.customAttributes ?? EMPTY_OBJECT,
    location: null,
    countryCode: null,
    contactType: "visitor",
    labels: contact.labels ?? NO_LABELS,
    avatar: contact.avatar ?? null,
    lastActivityAt: contact.lastActivityAt ?? null,
    createdAt: contact.createdAt,
    writtenAs: contact.writtenAs,
  };
}

/** As upstream does before validation: in lower case, and null when blank. */
export function normaliseEmail(email: string | null): string | null {
  return email === null || isBlank(email) ? null : email.toLowerCase();
}

/** The columns that upstream derives when a valid record is saved: copies of attributes, and the contact's type. */
export function derivedColumns(
  contact: Pick<ContactRecord, "email" | "phoneNumber" | "additionalAttributes" | "contactType">,
): Pick<ContactRecord, "location" | "countryCode" | "contactType"> {
  return {
    location: columnText(contact.additionalAttributes, "city"),
    countryCode: columnText(contact.additionalAttributes, "country"),
    contactType: contact.contactType === "lead" || isLead(contact) ? "lead" : "visitor",
  };
}

function isLead(contact: Pick<ContactRecord, "email" | "phoneNumber" | "additionalAttributes">): boolean {
  if (!isBlank(contact.email) || !isBlank(contact.phoneNumber)) return true;
  return Object.entries(contact.additionalAttributes).some(
    ([key, value]) => key.startsWith("social_") && !isBlank(value),
  );
}

function columnText(attributes: JsonObject, key: string): string | null {
  const value = parameter(attributes, key);
  if (value === undefined) return null;
  return isScalar(value) ? castString(value) : JSON.stringify(value);
}

/** The row as later reads see it: attribute keys are in the order in which the database keeps them. */
export function asStored(row: ContactRecord): ContactRecord {
  return {
    ...row,
    additionalAttributes:
      row.additionalAttributes === EMPTY_OBJECT ? EMPTY_OBJECT : objectInStorageOrder(row.additionalAttributes),
    customAttributes: row.customAttributes === EMPTY_OBJECT ? EMPTY_OBJECT : objectInStorageOrder(row.customAttributes),
  };
}
