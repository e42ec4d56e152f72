import { isDeepStrictEqual } from "node:util";
import type { OperationId } from "@contacts-api/openapi";
import type { JsonObject } from "@contacts-api/openapi/reader";
import fc from "fast-check";
import { isJsonObject } from "../values/json.js";
import { readContact, readContacts } from "../values/read-contacts.js";
import { type Property, property } from "./property.js";
import { createContact, expectContact, expectStored, search, uniqueEmail } from "./sent-contact.js";
import type { Reply, Subject } from "./subject.js";

const PAGE_SIZE = 15;
const MOST_PAGES = 10;

/** Every operation that names a contact, with the body that it needs. */
function callsWithId({ inboxId }: Subject): readonly (readonly [OperationId, JsonObject?])[] {
  return [
    ["getContact"],
    ["updateContact", { name: "Back" }],
    ["listContactLabels"],
    ["setContactLabels", { labels: [] }],
    ["listContactConversations"],
    ["listContactableInboxes"],
    ["createContactInbox", { inbox_id: inboxId }],
    ["deleteContact"],
  ];
}

const deleted = property({
  name: "no longer knows a contact that was deleted",
  operation: "deleteContact",
  writes: true,
  runs: 1,
  values: () => fc.constant(null),
  holds: async (subject) => {
    const contact = await createContact(subject, { name: "Deleted", email: uniqueEmail(subject, "deleted") });
    const { id } = contact;
    await subject.call("deleteContact", { id });
    for (const [operation, body] of callsWithId(subject)) {
      if (subject.has(operation)) await subject.call(operation, { id, ...(body && { body }), expect: [404] });
    }
    const found = await search(subject, String(contact.fields.identifier));
    if (readContacts(found.body)?.length !== 0) throw found.fault("the deleted contact is found by a search");
    await expectNotListed(subject, id);
  },
});

/** Where there are many contacts, only the first pages are looked at. */
async function expectNotListed(subject: Subject, id: string): Promise<void> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const reply = await subject.call("listContacts", { query: { sort: "name", page } });
    const contacts = readContacts(reply.body) ?? [];
    if (contacts.some((contact) => contact.id === id)) throw reply.fault("the deleted contact is listed");
    if (contacts.length < PAGE_SIZE) return;
  }
}

const labelNames = fc.uniqueArray(fc.constantFrom("vip", "newsletter", "contract-check", "beta"), { maxLength: 3 });

const labels = property({
  name: "replaces all labels with those that are set",
  operation: "setContactLabels",
  writes: true,
  runs: 1,
  values: () => fc.array(labelNames, { minLength: 3, maxLength: 5 }),
  holds: async (subject, sets) => {
    const { id } = await createContact(subject, { name: "Labelled" });
    for (const set of sets) {
      expectLabels(await subject.call("setContactLabels", { id, body: { labels: set } }), set);
      expectLabels(await subject.call("listContactLabels", { id }), set);
    }
  },
});

/** Labels keep the spelling of their first use on the server, and have no order. */
function expectLabels(reply: Reply, expected: readonly string[]): void {
  const shown = isJsonObject(reply.body) ? reply.body.payload : undefined;
  const lowered = Array.isArray(shown) ? shown.map((label) => String(label).toLowerCase()).sort() : undefined;
  if (!isDeepStrictEqual(lowered, [...expected].sort())) throw reply.fault(`the labels are not ${expected.join(", ")}`);
}

const links = property({
  name: "links a contact to an inbox once for each source ID",
  operation: "createContactInbox",
  writes: true,
  runs: 1,
  values: () => fc.stringMatching(/^[a-z]{4,8}$/),
  holds: async (subject, word) => {
    const contact = await createContact(subject, { name: "Linked" });
    const { id } = contact;
    const source_id = `contract-${subject.run}-${word}-${subject.next()}`;
    const body = { inbox_id: subject.inboxId, source_id };
    for (let times = 0; times < 2; times += 1) {
      const reply = await subject.call("createContactInbox", { id, body });
      const shown = isJsonObject(reply.body) ? reply.body.source_id : undefined;
      if (shown !== source_id) throw reply.fault("the link has another source ID than was sent");
    }
    await expectLinkedOnce(subject, id, source_id);
    await subject.call("listContactableInboxes", { id });
    await expectStored(subject, contact);
  },
});

/** Versions that do not show the links of a contact are believed. */
async function expectLinkedOnce(subject: Subject, id: string, sourceId: string): Promise<void> {
  const reply = await subject.call("getContact", { id });
  const links = expectContact(reply, readContact(reply.body)).fields.contact_inboxes;
  if (!Array.isArray(links)) return;
  const found = links.filter((link) => isJsonObject(link) && link.source_id === sourceId);
  if (found.length !== 1)
    throw reply.fault(`the contact shows ${found.length} links with the source ID instead of one`);
}

const conversations = property({
  name: "shows no conversations of a new contact",
  operation: "listContactConversations",
  writes: true,
  runs: 1,
  values: () => fc.constant(null),
  holds: async (subject) => {
    const { id } = await createContact(subject, { name: "Silent" });
    const reply = await subject.call("listContactConversations", { id });
    const list = isJsonObject(reply.body) ? reply.body.payload : reply.body;
    if (!Array.isArray(list) || list.length > 0) throw reply.fault("a new contact has conversations");
  },
});

const filters = property({
  name: "finds the contacts that meet the conditions, and no others",
  operation: "filterContacts",
  writes: true,
  runs: 1,
  values: () => fc.stringMatching(/^[a-z]{6,9}$/),
  holds: async (subject, word) => {
    const own = `${word}${subject.run}${subject.next()}x`;
    const one = await createContact(subject, { name: `One ${own}`, email: uniqueEmail(subject, own) });
    const other = await createContact(subject, { name: `Other ${own}`, email: uniqueEmail(subject, own) });
    const named = { attribute_key: "name", filter_operator: "contains", values: [own] };
    const email = { attribute_key: "email", filter_operator: "equal_to", values: [String(one.fields.email)] };
    const unlike = { ...email, filter_operator: "not_equal_to" };
    const cases = [
      { conditions: [named], found: [one.id, other.id] },
      { conditions: [email], found: [one.id] },
      { conditions: [named, unlike], found: [other.id] },
      { conditions: [{ ...named, values: [own.toUpperCase()] }], found: [one.id, other.id] },
    ];
    for (const { conditions, found } of cases) {
      const joined = conditions.map((condition, index) => ({
        ...condition,
        query_operator: index === conditions.length - 1 ? null : "AND",
      }));
      const reply = await subject.call("filterContacts", { body: { payload: joined } });
      const shown = (readContacts(reply.body) ?? []).map(({ id }) => id).sort();
      if (String(shown) !== String([...found].sort()))
        throw reply.fault("other contacts are found than meet the filter");
    }
  },
});

const unusableFilters = property({
  name: "refuses a filter with an unknown field or operator",
  operation: "filterContacts",
  runs: 3,
  values: () =>
    fc.constantFrom<JsonObject>(
      { attribute_key: "no_such_field", filter_operator: "equal_to", values: ["x"] },
      { attribute_key: "name", filter_operator: "no_such_operator", values: ["x"] },
      { attribute_key: "name", filter_operator: "equal_to", values: [] },
    ),
  holds: async (subject, condition) => {
    const body = { payload: [{ ...condition, query_operator: null }] };
    await subject.call("filterContacts", { body, expect: [422] });
  },
});

const brokenFilters = property({
  name: "refuses a filter that is no list of conditions",
  operation: "filterContacts",
  runs: 3,
  values: () => fc.constantFrom({}, { payload: null }, { payload: "x" }, { payload: { a: 1 } }),
  holds: async (subject, body) => {
    await subject.call("filterContacts", { body, expect: [400, 422, 500] });
  },
});

export const relationProperties: readonly Property[] = [
  deleted,
  labels,
  links,
  conversations,
  filters,
  unusableFilters,
  brokenFilters,
];
