import type { JsonObject } from "@contacts-api/openapi/reader";
import fc from "fast-check";
import { isJsonObject } from "../values/json.js";
import { readContact, readContacts } from "../values/read-contacts.js";
import { attributes, type DrawnContact, drawnContacts, names } from "./contact-values.js";
import { type Property, property } from "./property.js";
import {
  createContact,
  expectContact,
  expectFields,
  expectStored,
  phoneNumber,
  requestFields,
  search,
  storedFields,
  uniqueEmail,
} from "./sent-contact.js";
import { newContact, type Reply } from "./subject.js";

const created = property({
  name: "keeps what it was given when a contact is created",
  operation: "createContact",
  writes: true,
  runs: 6,
  values: () => drawnContacts,
  holds: async (subject, drawn) => {
    const contact = await createContact(subject, requestFields(subject, "createContact", drawn));
    await expectStored(subject, contact);
  },
});

/** Fields of an update: a value, null to clear it, or nothing. */
const updates: fc.Arbitrary<DrawnContact & { readonly cleared: readonly string[] }> = fc
  .tuple(drawnContacts, fc.subarray(["name", "email", "phone_number"]))
  .map(([drawn, cleared]) => ({ ...drawn, cleared }));

const updated = property({
  name: "changes the fields that an update sends, keeps the others, and merges custom attributes",
  operation: "updateContact",
  writes: true,
  runs: 4,
  values: () => fc.tuple(drawnContacts, fc.array(updates, { minLength: 1, maxLength: 4 })),
  holds: async (subject, [drawn, changes]) => {
    let contact = await createContact(subject, requestFields(subject, "createContact", drawn));
    for (const { cleared, ...change } of changes) {
      const nulls = Object.fromEntries(cleared.map((name) => [name, null]));
      const body: JsonObject = { ...nulls, ...requestFields(subject, "updateContact", change) };
      const reply = await subject.call("updateContact", { id: contact.id, body });
      const fields = storedFields(contact.fields, body);
      const shown = expectContact(reply, readContact(reply.body));
      if (shown.id !== contact.id) throw reply.fault(`contact ${shown.id} instead of contact ${contact.id}`);
      expectFields(reply, shown, fields);
      contact = { id: contact.id, fields };
      await expectStored(subject, contact);
    }
  },
});

const unique = property({
  name: "refuses a second contact with the same email address, identifier or phone number",
  operation: "createContact",
  writes: true,
  runs: 3,
  values: () => fc.constantFrom("email", "identifier", "phone_number"),
  holds: async (subject, field) => {
    const fields = { email: uniqueEmail(subject, "taken"), phone_number: phoneNumber(subject) };
    const contact = await createContact(subject, fields);
    const name = `second${subject.run}${subject.next()}`;
    const body = newContact(subject, { name, [field]: contact.fields[field] ?? null });
    expectRefusal(await subject.call("createContact", { body, expect: [422] }), field);
    const found = await search(subject, name);
    if (readContacts(found.body)?.length !== 0) throw found.fault("the refused contact was created all the same");
  },
});

const TOO_LONG = "x".repeat(256);

/** Values that are too long or malformed, with the fields that the refusal names. */
const refused = property({
  name: "refuses values that are too long or malformed, and names the field",
  operation: "createContact",
  writes: true,
  runs: 6,
  values: () =>
    fc.constantFrom<[string, string]>(
      ["name", TOO_LONG],
      ["email", "no at sign"],
      ["email", "two@at@signs"],
      ["phone_number", "12345"],
      ["phone_number", `+${"1".repeat(16)}`],
      ["phone_number", "+0123456789"],
    ),
  holds: async (subject, [field, value]) => {
    const body = newContact(subject, { [field]: value });
    expectRefusal(await subject.call("createContact", { body, expect: [422] }), field);
  },
});

const refusedUpdate = property({
  name: "refuses malformed values in an update, and keeps the contact as it was",
  operation: "updateContact",
  writes: true,
  runs: 3,
  values: () =>
    fc.constantFrom<[string, string]>(["email", "no at sign"], ["phone_number", "12345"], ["name", TOO_LONG]),
  holds: async (subject, [field, value]) => {
    const contact = await createContact(subject, { name: "Alice", email: uniqueEmail(subject, "kept") });
    const body = { [field]: value };
    expectRefusal(await subject.call("updateContact", { id: contact.id, body, expect: [422] }), field);
    await expectStored(subject, contact);
  },
});

function expectRefusal(reply: Reply, field: string): void {
  const named = isJsonObject(reply.body) ? reply.body.attributes : undefined;
  if (!Array.isArray(named) || !named.includes(field)) throw reply.fault(`the refusal does not name ${field}`);
}

const apart = property({
  name: "changes no other contact than the one that is updated",
  operation: "updateContact",
  writes: true,
  runs: 2,
  values: () => fc.tuple(names, attributes),
  holds: async (subject, [name, custom_attributes]) => {
    const one = await createContact(subject, { name: "One", email: uniqueEmail(subject, "one") });
    const other = await createContact(subject, { name: "Other", email: uniqueEmail(subject, "other") });
    await subject.call("updateContact", { id: one.id, body: { name, custom_attributes } });
    await expectStored(subject, other);
    await expectStored(subject, { id: one.id, fields: storedFields(one.fields, { name, custom_attributes }) });
  },
});

export const writingProperties: readonly Property[] = [created, updated, unique, refused, refusedUpdate, apart];
