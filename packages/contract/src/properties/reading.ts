import fc from "fast-check";
import { readContact, readContacts } from "../values/read-contacts.js";
import { type Property, property } from "./property.js";
import { expectContact } from "./sent-contact.js";

/** What is listed may be gone a moment later. */
const listedContacts = property({
  name: "shows by its ID the contact that it lists",
  operation: "getContact",
  runs: 4,
  values: () => fc.nat({ max: 14 }),
  holds: async (subject, position) => {
    const list = await subject.call("listContacts", { query: { sort: "name" } });
    const contacts = readContacts(list.body) ?? [];
    const listed = contacts[position % Math.max(1, contacts.length)];
    if (listed === undefined) return;
    const reply = await subject.call("getContact", { id: listed.id, expect: [200, 404] });
    if (reply.status === 404) return;
    const shown = expectContact(reply, readContact(reply.body));
    if (shown.id !== listed.id) throw reply.fault(`contact ${shown.id} instead of contact ${listed.id}`);
    const { email } = listed.fields;
    if (email !== undefined && email !== null && shown.fields.email !== email) {
      throw reply.fault("the contact has another email address than in the list");
    }
  },
});

/** Further parameters that only some APIs have. */
const withoutInboxes = property({
  name: "leaves inboxes out when it is asked to",
  operation: "listContacts",
  parameter: "include_contact_inboxes",
  runs: 2,
  values: () => fc.boolean(),
  holds: async (subject, isIncluded) => {
    const reply = await subject.call("listContacts", { query: { include_contact_inboxes: isIncluded } });
    const contacts = readContacts(reply.body) ?? [];
    if (!isIncluded && contacts.some(({ fields }) => fields.contact_inboxes !== undefined)) {
      throw reply.fault("contact_inboxes is shown although it was to be left out");
    }
  },
});

const byLabel = property({
  name: "lists nobody by a label that nobody has",
  operation: "listContacts",
  parameter: "labels",
  runs: 2,
  values: () => fc.stringMatching(/^[a-z]{20}$/),
  holds: async (subject, label) => {
    const reply = await subject.call("listContacts", { query: { labels: label } });
    if (readContacts(reply.body)?.length !== 0) throw reply.fault("somebody is listed");
  },
});

export const readingProperties: readonly Property[] = [listedContacts, withoutInboxes, byLabel];
