import { castString, isBlank, isScalar } from "../database/casting.js";
import { objectInStorageOrder } from "../database/storage-order.js";
import { EMPTY_OBJECT, type JsonObject } from "../json.js";
import { parameter } from "../parameters.js";
import type { ContactRecord } from "../records.js";
import { type ContactFields, INITIAL_FIELDS } from "./contact-fields.js";

const NO_LABELS: readonly string[] = Object.freeze([]);

/** The values of a new contact. A field that is left out, and an undefined column, get their default; null is stored. */
export interface NewContact
  extends Partial<ContactFields>,
    Pick<ContactRecord, "id" | "accountId" | "createdAt" | "writtenAs">,
    Partial<Pick<ContactRecord, "avatar">> {
  readonly labels?: readonly string[] | undefined;
  readonly lastActivityAt?: number | null | undefined;
}

/** The row of a new contact before validation; its derived columns are not set yet. */
export function draftContact({ labels = NO_LABELS, lastActivityAt = null, ...contact }: NewContact): ContactRecord {
  return {
    avatar: null,
    ...INITIAL_FIELDS,
    ...contact,
    email: normaliseEmail(contact.email ?? null),
    location: null,
    countryCode: null,
    contactType: "visitor",
    labels,
    lastActivityAt,
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
