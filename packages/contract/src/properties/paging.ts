import type { OperationId } from "@contacts-api/openapi";
import fc from "fast-check";
import { type ReadContact, readContacts, readMeta } from "../values/read-contacts.js";
import { type Property, property } from "./property.js";
import { createContact, phoneNumber, search, searchOperation, uniqueEmail } from "./sent-contact.js";
import type { Reply, Subject } from "./subject.js";

const PAGE_SIZE = 15;

/** Orders that EngageLab names with a second parameter and the others with a sign. */
const SORTED_FIELDS = ["name", "email", "phone_number"] as const;

/** The list is read twice before it is called wrong, because others may write between two requests. */
const consistentPages = property({
  name: "has 15 contacts on every page but the last, and as many as it counts",
  operation: "listContacts",
  runs: 8,
  values: () => fc.tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom(...SORTED_FIELDS)),
  holds: async (subject, [page, sort]) => {
    const query = { page, sort };
    const first = await subject.call("listContacts", { query });
    if (pageFault(first, page) === null) return;
    const second = await subject.call("listContacts", { query });
    const message = pageFault(second, page);
    if (message !== null) throw second.fault(message);
  },
});

function pageFault({ body }: Reply, page: number): string | null {
  const contacts = readContacts(body);
  if (contacts === null) return "the response is no list";
  const { count, current_page: currentPage } = readMeta(body);
  if (currentPage !== undefined && Number(currentPage) !== page) return `current_page is not ${page}`;
  if (contacts.length > PAGE_SIZE) return `${contacts.length} contacts are on one page`;
  if (typeof count !== "number") return null;
  const expected = Math.min(PAGE_SIZE, Math.max(0, count - PAGE_SIZE * (page - 1)));
  if (contacts.length === expected) return null;
  return `page ${page} has ${contacts.length} contacts instead of ${expected}, with a count of ${count}`;
}

/** Pages below the first one: the list takes them for the first; a search fails with 500 from 4.11 on. */
const firstPages = property({
  name: "takes a page below 1 for the first page",
  operation: "listContacts",
  values: () => fc.oneof(fc.integer({ min: -9999, max: 0 }), fc.constantFrom("abc", "", "-", "x2")),
  runs: 6,
  holds: async (subject, page) => {
    const reply = await subject.call("listContacts", { query: { page } });
    const contacts = readContacts(reply.body) ?? [];
    const { count } = readMeta(reply.body);
    if (typeof count === "number" && count > 0 && contacts.length === 0) throw reply.fault("the first page is empty");
  },
});

const emptyPages = property({
  name: "has an empty page beyond the last one",
  operation: "listContacts",
  values: () => fc.integer({ min: 100_000, max: 10_000_000 }),
  runs: 4,
  holds: async (subject, page) => {
    const reply = await subject.call("listContacts", { query: { page } });
    if (readContacts(reply.body)?.length !== 0) throw reply.fault(`page ${page} is not empty`);
  },
});

/** Contacts that differ in every field that can be sorted by, found together by the run's word. */
const ownPages = property({
  name: "shows each contact once over all pages, in the order of the field that is sorted by",
  operation: "createContact",
  writes: true,
  runs: 1,
  values: () => fc.constant(null),
  holds: async (subject) => {
    const word = `paged${subject.run}${subject.next()}`;
    const ids: string[] = [];
    for (let index = 0; index <= PAGE_SIZE; index += 1) {
      const letter = String.fromCharCode(97 + ((index * 7) % 26));
      const fields = {
        name: `${letter} ${word}`,
        email: uniqueEmail(subject, `${letter}${word}`),
        phone_number: phoneNumber(subject),
      };
      ids.push((await createContact(subject, fields)).id);
    }
    for (const field of SORTED_FIELDS) {
      for (const isDescending of [false, true]) await expectOrder(subject, { word, ids, field, isDescending });
    }
  },
});

interface ExpectedOrder {
  readonly word: string;
  readonly ids: readonly string[];
  readonly field: (typeof SORTED_FIELDS)[number];
  readonly isDescending: boolean;
}

async function expectOrder(subject: Subject, { word, ids, field, isDescending }: ExpectedOrder): Promise<void> {
  const order = sortQuery(subject, searchOperation(subject), field, isDescending);
  const first = await search(subject, word, order);
  const second = await search(subject, word, { ...order, page: 2 });
  const pages = [first, second].map(({ body }) => readContacts(body) ?? []);
  const [onFirst = [], onSecond = []] = pages;
  if (onFirst.length !== PAGE_SIZE) throw first.fault(`${onFirst.length} contacts on the first page of ${ids.length}`);
  const listed = [...onFirst, ...onSecond];
  if (String(sorted(listed.map(({ id }) => id))) !== String(sorted(ids))) {
    throw second.fault("the pages do not show each of the contacts once");
  }
  if (!isOrdered(listed, field, isDescending)) {
    throw first.fault(`the contacts are not in the order of ${field}, ${isDescending ? "descending" : "ascending"}`);
  }
}

function sortQuery(
  subject: Subject,
  operation: OperationId,
  field: string,
  isDescending: boolean,
): Record<string, string> {
  if (subject.hasParameter(operation, "direction")) return { sort: field, direction: isDescending ? "desc" : "asc" };
  return { sort: isDescending ? `-${field}` : field };
}

/** The values are letters and digits in one case, so that every collation has one order for them. */
function isOrdered(contacts: readonly ReadContact[], field: string, isDescending: boolean): boolean {
  const values = contacts.map(({ fields }) => String(fields[field]));
  const expected = sorted(values);
  return String(values) === String(isDescending ? expected.reverse() : expected);
}

function sorted(texts: readonly string[]): string[] {
  return [...texts].sort();
}

export const pagingProperties: readonly Property[] = [consistentPages, firstPages, emptyPages, ownPages];
