import type { JsonObject, JsonValue } from "@contacts-api/openapi/reader";
import fc from "fast-check";

/** Fields of a contact as they are drawn; what has to be unique becomes so when it is sent. */
export interface DrawnContact {
  readonly name?: string;
  /** The part of the email address before the at sign. */
  readonly mailbox?: string;
  readonly hasPhoneNumber: boolean;
  /** Whether its identifier is another one than it had; each is marked as made by the run. */
  readonly hasNewIdentifier: boolean;
  readonly attributes?: JsonObject;
}

/** Texts that any database keeps as they are: no control characters, no half of a character, no spaces at the ends. */
const names = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 30 })
  .map((text) => text.replaceAll(/[\p{C}\s]+/gu, " ").trim())
  .map((text) => (text === "" ? "Alice" : text));

const mailboxes = fc
  .stringMatching(/^[A-Za-z][A-Za-z0-9]{0,8}(?:[.+_-][A-Za-z0-9]{1,5})?$/)
  .map((text) => (text === "" ? "alice" : text));

const plainValues: fc.Arbitrary<JsonValue> = fc.oneof(
  names,
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.boolean(),
  fc.constant(null),
  fc.array(names, { minLength: 1, maxLength: 3 }),
  fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), names, { minKeys: 1, maxKeys: 2, noNullPrototype: true }),
);

/** Custom attributes of every JSON type. */
export const attributes: fc.Arbitrary<JsonObject> = fc.dictionary(
  fc.stringMatching(/^contract_[a-z]{1,4}$/),
  plainValues,
  { maxKeys: 4, noNullPrototype: true },
);

export const drawnContacts: fc.Arbitrary<DrawnContact> = fc.record(
  { name: names, mailbox: mailboxes, hasPhoneNumber: fc.boolean(), hasNewIdentifier: fc.boolean(), attributes },
  { requiredKeys: ["hasPhoneNumber", "hasNewIdentifier"] },
);

export { names };
