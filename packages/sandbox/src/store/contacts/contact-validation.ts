import { isBlank } from "../database/casting.js";
import type { ContactRecord } from "../records.js";
import { invalid, unhandled } from "../refusal.js";

/** The IDs of the contacts that hold values which must be unique in an account. */
export interface UniqueValues {
  withEmail(email: string): number | undefined;
  withIdentifier(identifier: string): number | undefined;
  withPhoneNumber(phoneNumber: string): readonly number[];
}

interface Failure {
  readonly attribute: string;
  readonly message: string;
}

const EMAIL_FORMAT = /^[^@ \t\r\n\f\v]+@[^@ \t\r\n\f\v]+$/;
/** Not anchored at its start, as upstream up to 4.16.2. */
const PHONE_FORMAT = /\+[1-9]\d{1,14}$/;
const ANCHORED_PHONE_FORMAT = /^\+[1-9]\d{1,14}$/;

/** String columns in the order of upstream's table, in which their lengths are checked. */
const LIMITED_COLUMNS = [
  ["name", "name", "Name"],
  ["email", "email", "Email"],
  ["phoneNumber", "phone_number", "Phone number"],
  ["identifier", "identifier", "Identifier"],
  ["location", "location", "Location"],
  ["countryCode", "country_code", "Country code"],
] as const;

const LONGEST_STRING = 255;

/**
 * Applies every rule, whichever fields changed (reference §6.2).
 *
 * @param avatarFailures Messages about an uploaded picture, without the attribute's name.
 * @throws {Refusal} `invalid` with all broken rules, in upstream's order.
 */
export function validateContact(
  contact: ContactRecord,
  table: UniqueValues,
  options: { readonly phoneAnchored: boolean; readonly avatarFailures?: readonly string[] },
): void {
  const failures = [
    ...lengthFailures(contact),
    ...emailFailures(contact, table),
    ...identifierFailures(contact, table),
    ...phoneFailures(contact, table, options.phoneAnchored ? ANCHORED_PHONE_FORMAT : PHONE_FORMAT),
    ...(options.avatarFailures ?? []).map((failure) => ({ attribute: "avatar", message: `Avatar ${failure}` })),
  ];
  if (failures.length > 0) {
    throw invalid(failures.map(({ message }) => message).join(", "), [
      ...new Set(failures.map(({ attribute }) => attribute)),
    ]);
  }
}

/**
 * Applies what the database demands and validation lets through.
 *
 * @param blocked As it was sent, where null is what an empty value became.
 * @throws {Refusal} `unhandled`.
 */
export function requireStorable(
  contact: ContactRecord,
  table: Pick<UniqueValues, "withIdentifier">,
  blocked: boolean | null | undefined,
): void {
  if (blocked === null) throw unhandled("blocked is NULL in a NOT NULL column");
  // Validation skips blank identifiers; the unique index does not.
  if (contact.identifier !== null && isTakenByAnother(table.withIdentifier(contact.identifier), contact)) {
    throw unhandled("duplicate key value violates the unique index on identifier and account");
  }
}

function* lengthFailures(contact: ContactRecord): Iterable<Failure> {
  for (const [field, attribute, label] of LIMITED_COLUMNS) {
    const value = contact[field];
    if (value !== null && value.length > LONGEST_STRING && [...value].length > LONGEST_STRING) {
      yield { attribute, message: `${label} is too long (maximum is ${LONGEST_STRING} characters)` };
    }
  }
}

function* emailFailures(contact: ContactRecord, table: UniqueValues): Iterable<Failure> {
  if (contact.email === null || isBlank(contact.email)) return;
  if (isTakenByAnother(table.withEmail(contact.email), contact)) {
    yield { attribute: "email", message: "Email has already been taken" };
  }
  if (!EMAIL_FORMAT.test(contact.email)) yield { attribute: "email", message: "Email Invalid email" };
}

function* identifierFailures(contact: ContactRecord, table: UniqueValues): Iterable<Failure> {
  if (contact.identifier === null || isBlank(contact.identifier)) return;
  if (isTakenByAnother(table.withIdentifier(contact.identifier), contact)) {
    yield { attribute: "identifier", message: "Identifier has already been taken" };
  }
}

function* phoneFailures(contact: ContactRecord, table: UniqueValues, format: RegExp): Iterable<Failure> {
  if (contact.phoneNumber === null || isBlank(contact.phoneNumber)) return;
  if (table.withPhoneNumber(contact.phoneNumber).some((id) => id !== contact.id)) {
    yield { attribute: "phone_number", message: "Phone number has already been taken" };
  }
  if (!format.test(contact.phoneNumber)) {
    yield { attribute: "phone_number", message: "Phone number should be in e164 format" };
  }
}

function isTakenByAnother(holder: number | undefined, contact: ContactRecord): boolean {
  return holder !== undefined && holder !== contact.id;
}
