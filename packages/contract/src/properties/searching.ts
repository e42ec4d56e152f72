import fc from "fast-check";
import { readContacts } from "../values/read-contacts.js";
import { names } from "./contact-values.js";
import { type Property, property } from "./property.js";
import { type CreatedContact, createContact, phoneNumber, search, uniqueEmail } from "./sent-contact.js";
import type { Subject } from "./subject.js";

const PAGE_SIZE = 15;

function searchProperties(operation: "searchContacts" | "listContacts"): readonly Property[] {
  const anyText = property({
    name: "responds to a search for any text",
    operation,
    values: () => fc.tuple(names, fc.integer({ min: 1, max: 3 })),
    holds: async (subject, [q, page]) => {
      const reply = await search(subject, q, { page });
      const contacts = readContacts(reply.body);
      if (contacts === null) throw reply.fault("the response is no list");
      if (contacts.length > PAGE_SIZE) throw reply.fault(`${contacts.length} contacts are on one page`);
    },
  });

  const nobody = property({
    name: "finds nobody by a text that nobody has",
    operation,
    values: () => fc.stringMatching(/^[a-z]{20}$/),
    runs: 3,
    holds: async (subject, text) => {
      const reply = await search(subject, `${text}${subject.run}`);
      if (readContacts(reply.body)?.length !== 0) throw reply.fault("somebody is found");
    },
  });

  const ownContacts = property({
    name: "finds a contact by parts of its name, email address and phone number without regard to case",
    operation,
    writes: true,
    runs: 2,
    values: () => fc.stringMatching(/^[a-z]{6,10}$/),
    holds: async (subject, word) => {
      const own = `${word}${subject.run}${subject.next()}x`;
      const contact = await createContact(subject, {
        name: `Some ${own} Body`,
        email: uniqueEmail(subject, `${own}mail`),
        phone_number: phoneNumber(subject),
      });
      const phone = String(contact.fields.phone_number);
      for (const q of [own, own.toUpperCase(), `E ${own} b`, `${own}MAIL-`, phone, phone.slice(4)]) {
        await expectFound(subject, q, contact);
      }
    },
  });

  const identifiers = property({
    name: "finds a contact by its identifier, with regard to case",
    operation,
    writes: true,
    runs: 1,
    values: () => fc.constant(null),
    holds: async (subject) => {
      const contact = await createContact(subject, { name: "Somebody" });
      const identifier = String(contact.fields.identifier);
      await expectFound(subject, identifier, contact);
      const reply = await search(subject, identifier.toUpperCase());
      if ((readContacts(reply.body) ?? []).some(({ id }) => id === contact.id)) {
        throw reply.fault("the contact is found by its identifier in another case");
      }
    },
  });

  return [anyText, nobody, ownContacts, identifiers];
}

async function expectFound(subject: Subject, q: string, { id }: CreatedContact): Promise<void> {
  const reply = await search(subject, q);
  const found = readContacts(reply.body) ?? [];
  const times = found.filter((contact) => contact.id === id).length;
  if (times !== 1) throw reply.fault(`contact ${id} is found ${times} times by "${q}"`);
}

/** Of the operation that the API searches with. */
export const searchingProperties: readonly Property[] = searchProperties("searchContacts");
export const searchingListProperties: readonly Property[] = searchProperties("listContacts");
