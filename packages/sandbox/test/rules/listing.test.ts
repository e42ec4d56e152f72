import { expect } from "vitest";
import { idsIn, namesIn } from "../response-body.js";
import { rulesOf } from "../rule.js";

const listedRule = rulesOf("5.1", "source");
const observedListRule = rulesOf("5.1");
const pagingRule = rulesOf("5.2", "source");
const observedPagingRule = rulesOf("5.2");

const people = {
  contacts: [
    { id: 1, name: "mail", email: "a@b" },
    { id: 2, name: "phone", phone_number: "+12025550100" },
    { id: 3, name: "identifier", identifier: "crm-3" },
    { id: 4, name: "nothing" },
    { id: 5, name: "empty", phone_number: "", identifier: "" },
  ],
} as const;

const RESOLVED = ["identifier", "mail", "phone"];

listedRule(
  "lists contacts with an e-mail, a phone number or an identifier",
  async ({ call }) => {
    const answer = await call("GET", "/contacts?sort=name");
    expect([namesIn(answer), answer.body.meta.count]).toEqual([RESOLVED, 3]);
  },
  { seed: people, documented: ["99digital"] },
);

listedRule(
  "filters the same contacts that it lists",
  async ({ call }) => {
    expect(namesIn(await call("POST", "/contacts/filter?sort=name", { body: { payload: [] } }))).toEqual(RESOLVED);
  },
  { seed: people },
);

listedRule(
  "searches the same contacts that it lists",
  async ({ call }) => {
    expect(namesIn(await call("GET", "/contacts/search?q=nothing"))).toEqual([]);
  },
  { seed: people, profile: "4.10" },
);

listedRule(
  "shows a contact that has only a name by its id",
  async ({ call }) => {
    expect((await call("GET", "/contacts/4")).status).toBe(200);
  },
  { seed: people },
);

listedRule(
  "lists an unlisted contact as soon as it can be reached",
  async ({ call }) => {
    await call("PATCH", "/contacts/4", { body: { identifier: "crm-4" } });
    expect((await call("GET", "/contacts")).body.meta.count).toBe(4);
  },
  { seed: people },
);

const leads = {
  accounts: [{ id: 1, features: ["crm_v2"] }],
  contacts: [...people.contacts, { id: 6, name: "social", additional_attributes: { social_telegram_user_id: 7 } }],
};

listedRule(
  "lists leads instead when the account has crm_v2",
  async ({ call }) => {
    expect(namesIn(await call("GET", "/contacts?sort=name"))).toEqual(["mail", "phone", "social"]);
  },
  { seed: leads, evidence: "source" },
);

const labelled = {
  contacts: [
    { id: 1, email: "1@b", labels: ["vip"] },
    { id: 2, email: "2@b", labels: ["old"] },
    { id: 3, email: "3@b", labels: ["new", "vip"] },
    { id: 4, labels: ["vip"] },
  ],
};

listedRule(
  "lists contacts that carry any of the labels",
  async ({ call }) => {
    expect(idsIn(await call("GET", "/contacts?labels[]=vip&labels[]=new"))).toEqual([1, 3]);
  },
  { seed: labelled, documented: ["engagelab"] },
);

observedListRule(
  "compares labels without case",
  async ({ call }) => {
    expect(idsIn(await call("GET", "/contacts?labels[]=OLD"))).toEqual([2]);
  },
  { seed: labelled },
);

observedListRule(
  "takes labels as one text, separated by commas",
  async ({ call }) => {
    expect(idsIn(await call("GET", "/contacts?labels=old,new"))).toEqual([2, 3]);
  },
  { seed: labelled },
);

observedListRule(
  "lists nothing for an empty label name",
  async ({ call }) => {
    expect((await call("GET", "/contacts?labels[]=")).body.meta.count).toBe(0);
  },
  { seed: labelled },
);

observedListRule(
  "reads labels on search as on the list",
  async ({ call }) => {
    expect(idsIn(await call("GET", "/contacts/search?q=@b&labels[]=vip"))).toEqual([1, 3]);
  },
  { seed: labelled, profile: "4.10" },
);

observedListRule(
  "reads quotes around a label",
  async ({ call }) => {
    expect(idsIn(await call("GET", `/contacts?labels=${encodeURIComponent("'old'")}`))).toEqual([2]);
  },
  { seed: labelled },
);

const many = {
  contacts: Array.from({ length: 32 }, (_, index) => ({ id: index + 1, name: "n", email: `${index}@b` })),
};

pagingRule(
  "has pages of fifteen",
  async ({ call }) => {
    const answer = await call("GET", "/contacts?page=1");
    expect([answer.body.payload.length, answer.body.meta.count]).toEqual([15, 32]);
  },
  { seed: many, documented: ["99digital", "engagelab"] },
);

pagingRule(
  "has the rest on the last page",
  async ({ call }) => {
    expect(idsIn(await call("GET", "/contacts?page=3"))).toEqual([31, 32]);
  },
  { seed: many },
);

pagingRule(
  "has pages of fifteen on search and filter",
  async ({ call }) => {
    expect((await call("GET", "/contacts/search?q=n")).body.payload).toHaveLength(15);
    expect((await call("POST", "/contacts/filter", { body: { payload: [] } })).body.payload).toHaveLength(15);
  },
  { seed: many, documented: ["99digital"] },
);

pagingRule(
  "ignores per_page, limit and page_size",
  async ({ call }) => {
    expect((await call("GET", "/contacts?per_page=2&limit=2&page_size=2")).body.payload).toHaveLength(15);
  },
  { seed: many, evidence: "issue" },
);

for (const page of ["0", "-3", "", "abc"]) {
  pagingRule(
    `takes page "${page}" for the first`,
    async ({ call }) => {
      const answer = await call("GET", `/contacts?page=${page}`);
      expect([idsIn(answer)[0], answer.body.meta.current_page]).toEqual([1, page]);
    },
    { seed: many },
  );
}

pagingRule(
  "reads the page 2x as 2",
  async ({ call }) => {
    expect(idsIn(await call("GET", "/contacts?page=2x"))[0]).toBe(16);
  },
  { seed: many, evidence: "inferred" },
);

pagingRule(
  "breaks on a page too big for the database",
  async ({ call }) => {
    expect((await call("GET", "/contacts?page=99999999999999999999")).status).toBe(500);
  },
  { seed: many, evidence: "run" },
);

observedPagingRule(
  "answers a page beyond the end with nothing and the full count",
  async ({ call }) => {
    const answer = await call("GET", "/contacts?page=99");
    expect([answer.status, answer.body.payload, answer.body.meta.count]).toEqual([200, [], 32]);
  },
  { seed: many },
);

pagingRule(
  "lists in the order of writing when no sort is given, so an update moves a contact to the end",
  async ({ call }) => {
    await call("PATCH", "/contacts/1", { body: { name: "changed" } });
    expect(idsIn(await call("GET", "/contacts"))[0]).toBe(2);
    expect(idsIn(await call("GET", "/contacts?page=3"))).toEqual([32, 1]);
  },
  { seed: many, evidence: "source" },
);

const linked = { contacts: [{ id: 1, email: "a@b", contact_inboxes: [{ inbox_id: 1, source_id: "s" }] }] };

for (const [query, included] of [
  ["", true],
  ["?include_contact_inboxes=", true],
  ["?include_contact_inboxes=true", true],
  ["?include_contact_inboxes=false", false],
  ["?include_contact_inboxes=1", false],
  ["?include_contact_inboxes=TRUE", false],
] as const) {
  pagingRule(
    `${included ? "includes" : "leaves out"} contact inboxes with "${query}"`,
    async ({ call }) => {
      for (const path of ["/contacts", "/contacts/1", "/contacts/search"]) {
        const search = path.endsWith("search") ? `${query}${query === "" ? "?" : "&"}q=a` : query;
        const { payload } = (await call("GET", `${path}${search}`)).body;
        const contact = Array.isArray(payload) ? payload[0] : payload;
        expect("contact_inboxes" in contact, path).toBe(included);
      }
    },
    { seed: linked, documented: ["engagelab"] },
  );
}

observedPagingRule(
  "leaves out contact inboxes for a JSON true and includes them for a JSON false",
  async ({ call }) => {
    const whenTrue = await call("PATCH", "/contacts/1", { body: { include_contact_inboxes: true } });
    expect(whenTrue.body.payload).not.toHaveProperty("contact_inboxes");
    const whenFalse = await call("PATCH", "/contacts/1", { body: { include_contact_inboxes: false } });
    expect(whenFalse.body.payload.contact_inboxes).toHaveLength(1);
  },
  { seed: linked },
);

pagingRule(
  "includes contact inboxes in every answer to create",
  async ({ call }) => {
    const answer = await call("POST", "/contacts?include_contact_inboxes=false", { body: {} });
    expect(answer.body.payload.contact.contact_inboxes).toEqual([]);
  },
  { evidence: "source" },
);
