import type { OperationId } from "@contacts-api/openapi";
import type { JsonObject, JsonValue } from "@contacts-api/openapi/reader";
import { SchemaValidator } from "@contacts-api/openapi/validator";
import fc from "fast-check";
import { type Property, property } from "./property.js";
import { createContact, expectStored, uniqueEmail } from "./sent-contact.js";
import { newContact, type Subject } from "./subject.js";

/** Values of every type that are no text that a field could mean. */
const oddValues = fc.oneof(
  fc.constantFrom<JsonValue>(true, false, 0, -1, 1.5, 1e21, [], ["x"], [[]], {}, { a: 1 }, null),
  fc.jsonValue({ maxDepth: 2, noUnicodeString: true }),
);

/**
 * Fields that are left as they are: the identifier marks the contact, a text as `avatar` or `blocked` is described to
 * fail, and a URL would be fetched.
 */
const LEFT_ALONE = new Set(["identifier", "avatar", "avatar_url", "blocked"]);

interface BrokenField {
  readonly name: string;
  readonly value: JsonValue;
}

/** A documented field with a value that its schema does not allow. */
function brokenFields(subject: Subject, operation: "createContact" | "updateContact"): fc.Arbitrary<BrokenField> {
  const validator = new SchemaValidator(subject.description, { formats: false });
  const fields = Object.entries(subject.bodyFields(operation)).filter(([name]) => !LEFT_ALONE.has(name));
  return fc
    .tuple(fc.constantFrom(...fields), oddValues)
    .filter(([[name, schema], value]) => validator.fault(schema, storable(value), name) !== null)
    .map(([[name], value]) => ({ name, value: storable(value) }));
}

/** JSON as it goes over the wire, without characters that no database text can hold. */
function storable(value: JsonValue): JsonValue {
  return JSON.parse(JSON.stringify(value).replaceAll(String.raw`\u0000`, ""));
}

const createdBroken = property({
  name: "refuses or ignores a field of the wrong type when a contact is created",
  operation: "createContact",
  writes: true,
  runs: 8,
  values: (subject) => brokenFields(subject, "createContact"),
  holds: async (subject, { name, value }) => {
    const body = newContact(subject, { [name]: value });
    await subject.call("createContact", { body, expect: [200, 400, 404, 422] });
  },
});

const updatedBroken = property({
  name: "refuses or ignores a field of the wrong type in an update, and keeps the other fields",
  operation: "updateContact",
  writes: true,
  runs: 2,
  values: (subject) => fc.array(brokenFields(subject, "updateContact"), { minLength: 1, maxLength: 8 }),
  holds: async (subject, broken) => {
    const fields = { name: "Alice", email: uniqueEmail(subject, "broken"), custom_attributes: { contract_kept: 1 } };
    const documented = subject.bodyFields("createContact");
    const known = Object.entries(fields).filter(([name]) => Object.hasOwn(documented, name));
    const contact = await createContact(subject, Object.fromEntries(known));
    const touched = new Set(broken.map(({ name }) => name));
    const kept = Object.entries(contact.fields).filter(([name]) => !touched.has(name));
    for (const { name, value } of broken) {
      await subject.call("updateContact", { id: contact.id, body: { [name]: value }, expect: [200, 400, 422] });
      await expectStored(subject, { id: contact.id, fields: Object.fromEntries(kept) });
    }
  },
});

const missingInbox = property({
  name: "says what it did with a new contact that names no inbox",
  operation: "createContact",
  writes: true,
  runs: 1,
  values: () => fc.constant(null),
  holds: async (subject) => {
    const { inbox_id: _, ...body } = newContact(subject);
    await subject.call("createContact", { body, expect: [200, 400, 422] });
  },
});

const unknownInbox = property({
  name: "does not find an inbox that does not exist",
  operation: "createContact",
  writes: true,
  runs: 2,
  values: () => fc.integer({ min: 2_000_000_000, max: 2_147_483_647 }),
  holds: async (subject, inbox_id) => {
    await subject.call("createContact", { body: newContact(subject, { inbox_id }), expect: [404] });
  },
});

/** What is cut off in the middle, so that it is no JSON; nothing else would be wrong with it. */
const wholeBodies: readonly (readonly [OperationId, (subject: Subject) => JsonObject])[] = [
  ["createContact", (subject) => newContact(subject)],
  ["updateContact", () => ({ name: "Changed" })],
  ["filterContacts", () => ({ payload: [] })],
  ["setContactLabels", () => ({ labels: ["vip"] })],
  ["createContactInbox", ({ inboxId }) => ({ inbox_id: inboxId })],
];

/** Operations that name no contact. */
const WITHOUT_CONTACT = new Set<OperationId>(["createContact", "filterContacts"]);

const malformed = wholeBodies.map(([operation, whole]) =>
  property({
    name: "refuses a body that is no JSON",
    operation,
    writes: operation !== "filterContacts",
    runs: 3,
    values: () => fc.nat({ max: 8 }),
    holds: async (subject, length) => {
      const text = JSON.stringify(whole(subject)).slice(0, length + 1);
      if (WITHOUT_CONTACT.has(operation)) {
        await subject.call(operation, { text, expect: [400] });
        return;
      }
      const contact = await createContact(subject, { name: "Alice" });
      await subject.call(operation, { id: contact.id, text, expect: [400] });
      await expectStored(subject, contact);
    },
  }),
);

/** A server may refuse the media type, ignore the body or read it all the same; the contact must show which. */
const mediaTypes = property({
  name: "refuses a media type that is not described, or leaves the contact as it was",
  operation: "updateContact",
  writes: true,
  runs: 3,
  values: () => fc.constantFrom("text/plain", "application/xml", "application/octet-stream"),
  holds: async (subject, contentType) => {
    const contact = await createContact(subject, { name: "Alice" });
    const headers = { "content-type": contentType };
    const call = { id: contact.id, text: '{"name":"Changed"}', headers };
    await subject.call("updateContact", { ...call, expect: [200, 400, 406, 415, 422] });
    await expectStored(subject, contact);
  },
});

export const brokenBodyProperties: readonly Property[] = [
  createdBroken,
  updatedBroken,
  missingInbox,
  unknownInbox,
  ...malformed,
  mediaTypes,
];
