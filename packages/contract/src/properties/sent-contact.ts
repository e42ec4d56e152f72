import { isDeepStrictEqual } from "node:util";
import type { OperationId } from "@contacts-api/openapi";
import type { JsonObject, JsonValue } from "@contacts-api/openapi/reader";
import { type ReadContact, readContact, readContacts } from "../values/read-contacts.js";
import type { DrawnContact } from "./contact-values.js";
import { newContact, type Reply, type Subject } from "./subject.js";

/** A contact that a run has created. */
export interface CreatedContact {
  readonly id: string;
  /** What it was given, as it should be read back. */
  readonly fields: JsonObject;
}

/** The fields of a request that an operation documents, with values that no other contact has. */
export function requestFields(subject: Subject, operation: OperationId, drawn: DrawnContact): JsonObject {
  const documented = subject.bodyFields(operation);
  const fields: Record<string, JsonValue | undefined> = {
    name: drawn.name,
    email: drawn.mailbox === undefined ? undefined : uniqueEmail(subject, drawn.mailbox),
    phone_number: drawn.hasPhoneNumber ? phoneNumber(subject) : undefined,
    identifier: drawn.hasNewIdentifier ? subject.identifier() : undefined,
    custom_attributes: drawn.attributes,
  };
  return Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => value !== undefined && Object.hasOwn(documented, name)),
  );
}

/** Top-level domain `example` receives no mail (RFC 2606). */
export function uniqueEmail(subject: Subject, mailbox: string): string {
  return `${mailbox}-${subject.next()}@${subject.run}.contract.example`;
}

/** No country has the code 999 (ITU-T E.164 keeps it back). */
export function phoneNumber(subject: Subject): string {
  const digits = [...subject.run]
    .map((letter) => letter.charCodeAt(0) % 10)
    .join("")
    .slice(-7);
  return `+999${digits}${String(subject.next() % 10_000).padStart(4, "0")}`;
}

/** Creates a contact and checks that the response shows it as it was sent. */
export async function createContact(subject: Subject, fields: JsonObject): Promise<CreatedContact> {
  const sent = newContact(subject, fields);
  const reply = await subject.call("createContact", { body: sent });
  const expected = storedFields({}, sent);
  const shown = expectContact(reply, readContact(reply.body));
  expectFields(reply, shown, expected);
  return { id: shown.id, fields: expected };
}

/** What is stored of a contact after some fields were sent: email addresses in lower case, custom attributes merged. */
export function storedFields(before: JsonObject, { inbox_id: _, ...sent }: JsonObject): JsonObject {
  const attributes = { ...objectOf(before.custom_attributes), ...objectOf(sent.custom_attributes) };
  return {
    ...before,
    ...sent,
    ...(typeof sent.email === "string" && { email: sent.email.toLowerCase() }),
    ...(sent.custom_attributes !== undefined && { custom_attributes: attributes }),
  };
}

/** Reads a contact back, by its ID where the API can and else by searching, and checks that it is as expected. */
export async function expectStored(subject: Subject, { id, fields }: CreatedContact): Promise<void> {
  if (subject.has("getContact")) {
    const reply = await subject.call("getContact", { id });
    const shown = expectContact(reply, readContact(reply.body));
    if (shown.id !== id) throw reply.fault(`contact ${shown.id} instead of contact ${id}`);
    expectFields(reply, shown, fields);
    return;
  }
  const reply = await search(subject, String(fields.identifier));
  const shown = (readContacts(reply.body) ?? []).find((contact) => contact.id === id);
  if (shown === undefined) throw reply.fault(`contact ${id} is not found by its identifier`);
  expectFields(reply, shown, fields);
}

/** Searches by a text, with the operation that the API has for it. */
export function search(
  subject: Subject,
  q: string,
  query: Readonly<Record<string, string | number>> = {},
): Promise<Reply> {
  return subject.call(searchOperation(subject), { query: { q, ...query } });
}

export function searchOperation(subject: Subject): OperationId {
  return subject.has("searchContacts") ? "searchContacts" : "listContacts";
}

export function expectContact(reply: Reply, contact: ReadContact | null): ReadContact {
  if (contact === null) throw reply.fault("the response shows no contact");
  return contact;
}

/** Fields that a documented envelope leaves out are not compared. */
export function expectFields(reply: Reply, { id, fields }: ReadContact, expected: JsonObject): void {
  for (const [name, value] of Object.entries(expected)) {
    const shown = fields[name];
    if (shown !== undefined && !isDeepStrictEqual(shown, value)) {
      throw reply.fault(`contact ${id} has another ${name} than the expected ${JSON.stringify(value)}`);
    }
  }
}

function objectOf(value: JsonValue | undefined): JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
