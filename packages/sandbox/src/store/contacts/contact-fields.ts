import { castBoolean, castString, isBlank, isScalar } from "../database/casting.js";
import {
  compactObject,
  EMPTY_OBJECT,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  objectInStorageOrder,
} from "../json.js";
import type { ContactRecord } from "../records.js";
import { unhandled } from "../refusal.js";

/** The parameters of a call, from its query and its body. */
export type Parameters = JsonObject;

/** What a call says about a contact. A field that is absent was not sent; null was sent to clear it. */
export interface ContactFields {
  readonly name?: string | null;
  readonly email?: string | null;
  readonly phoneNumber?: string | null;
  readonly identifier?: string | null;
  readonly blocked?: boolean;
  readonly additionalAttributes?: JsonObject;
  readonly customAttributes?: JsonObject;
}

/**
 * Takes what upstream takes from a body: top-level fields only. A scalar field given as array or object, and an
 * attribute object given as anything else, count as not sent (reference §6.1).
 */
export function readContactFields(parameters: Parameters): ContactFields {
  const blocked = scalar(parameters, "blocked");
  if (blocked !== undefined && castBoolean(blocked) === null) throw unhandled("blocked is NULL in a NOT NULL column");
  return {
    ...stringField(parameters, "name", "name"),
    ...stringField(parameters, "email", "email"),
    ...stringField(parameters, "phone_number", "phoneNumber"),
    ...stringField(parameters, "identifier", "identifier"),
    ...(blocked !== undefined && { blocked: castBoolean(blocked) === true }),
    ...objectField(parameters, "additional_attributes", "additionalAttributes"),
    ...objectField(parameters, "custom_attributes", "customAttributes"),
  };
}

function scalar(parameters: Parameters, name: string): string | number | boolean | null | undefined {
  const value = parameter(parameters, name);
  return isScalar(value) ? value : undefined;
}

/** A parameter by its own name: nothing inherited is ever read. */
export function parameter(parameters: Parameters, name: string): JsonValue | undefined {
  return Object.hasOwn(parameters, name) ? parameters[name] : undefined;
}

type StringField = "name" | "email" | "phoneNumber" | "identifier";

function stringField(parameters: Parameters, name: string, field: StringField): Pick<ContactFields, StringField> {
  const value = scalar(parameters, name);
  return value === undefined ? {} : { [field]: castString(value) };
}

type ObjectField = "additionalAttributes" | "customAttributes";

function objectField(parameters: Parameters, name: string, field: ObjectField): Pick<ContactFields, ObjectField> {
  const value = parameter(parameters, name);
  return isJsonObject(value) ? { [field]: compactObject(value) } : {};
}

/** What upstream settles before validation: e-mails in lower case, blank ones null. */
export function normaliseEmail(email: string | null): string | null {
  return isBlank(email) ? null : (email as string).toLowerCase();
}

/** What upstream derives when a valid record is saved: columns copied from attributes, and the contact's type. */
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

/** The row as later reads see it: attribute keys in the order the database keeps them. */
export function asStored(row: ContactRecord): ContactRecord {
  return {
    ...row,
    additionalAttributes:
      row.additionalAttributes === EMPTY_OBJECT ? EMPTY_OBJECT : objectInStorageOrder(row.additionalAttributes),
    customAttributes: row.customAttributes === EMPTY_OBJECT ? EMPTY_OBJECT : objectInStorageOrder(row.customAttributes),
  };
}
