import { expect } from "vitest";
import { idsIn } from "../response-body.js";
import { rulesOf } from "../rule.js";

const rule = rulesOf("5.3", "source");
const observedRule = rulesOf("5.3");

const seed = {
  contacts: [
    { id: 1, identifier: "1", name: "bob", email: "b@b", phone_number: "+32" },
    { id: 2, identifier: "2", name: "Alice", email: null, phone_number: null },
    { id: 3, identifier: "3", name: null, email: "A@b", phone_number: "+31" },
  ],
};

const dated = {
  contacts: [
    { id: 1, identifier: "1", created_at: 300, last_activity_at: 30 },
    { id: 2, identifier: "2", created_at: 100 },
    { id: 3, identifier: "3", name: null, created_at: 200, last_activity_at: 40 },
  ],
};

const places = {
  contacts: [
    { id: 1, identifier: "1", additional_attributes: { company_name: "acme", city: "Rome", country: "Italy" } },
    { id: 2, identifier: "2", additional_attributes: { company_name: "Zeta", city: "Paris", country: "France" } },
    { id: 3, identifier: "3" },
  ],
};

const orders = [
  ["name", [2, 1, 3], "without case, NULLs last"],
  ["-name", [3, 1, 2], "without case, NULLs first when descending"],
  ["email", [3, 1, 2], "without case, NULLs last"],
  ["-email", [2, 1, 3], "without case, NULLs first when descending"],
  ["phone_number", [3, 1, 2], "NULLs last"],
  ["-phone_number", [2, 1, 3], "NULLs first when descending"],
  ["last_activity_at", [1, 3, 2], "NULLs last"],
  ["-last_activity_at", [3, 1, 2], "NULLs last even when descending"],
  ["created_at", [2, 3, 1], "oldest first"],
  ["-created_at", [1, 3, 2], "newest first"],
] as const;

for (const [sort, expected, how] of orders) {
  rule(
    `sorts by ${sort}: ${how}`,
    async ({ call }) => {
      expect(idsIn(await call("GET", `/contacts?sort=${sort}`))).toEqual(expected);
    },
    {
      seed: sort.endsWith("_at") ? dated : seed,
      documented: sort.endsWith("created_at") ? ["engagelab"] : ["99digital", "inquirly", "engagelab"],
    },
  );
}

for (const [sort, expected] of [
  ["company", [1, 2, 3]],
  ["-company", [2, 1, 3]],
  ["city", [2, 1, 3]],
  ["-city", [1, 2, 3]],
  ["country", [2, 1, 3]],
  ["-country", [1, 2, 3]],
] as const) {
  rule(
    `sorts by ${sort} from the additional attributes, missing ones last`,
    async ({ call }) => {
      expect(idsIn(await call("GET", `/contacts?sort=${sort}`))).toEqual(expected);
    },
    {
      seed: places,
      evidence: "source",
      documented: ["engagelab"],
      ...(sort.endsWith("company") && { profile: "4.10" as const }),
    },
  );
}

rule(
  "compares company, city and country case-sensitively",
  async ({ call }) => {
    const seeded = idsIn(await call("GET", "/contacts?sort=city"));
    expect(seeded).toEqual([2, 1]);
  },
  {
    seed: {
      contacts: [
        { id: 1, identifier: "1", additional_attributes: { city: "Rome" } },
        { id: 2, identifier: "2", additional_attributes: { city: "rome" } },
      ],
    },
    evidence: "source",
  },
);

rule(
  "ignores unknown keys",
  async ({ call }) => {
    expect(idsIn(await call("GET", "/contacts?sort=favourite_colour,name"))).toEqual([2, 1, 3]);
  },
  { seed, evidence: "source" },
);

observedRule(
  "does not trim keys",
  async ({ call }) => {
    expect(idsIn(await call("GET", "/contacts?sort=-created_at,%20name"))).toEqual([1, 3, 2]);
  },
  { seed: dated },
);

const ties = {
  contacts: [
    { id: 1, name: "x", email: "b@b" },
    { id: 2, name: "y", email: "c@b" },
    { id: 3, name: "x", email: "a@b" },
  ],
};

observedRule(
  "lets e-mail decide before name however the keys are ordered",
  async ({ call }) => {
    expect(idsIn(await call("GET", "/contacts?sort=name,email"))).toEqual([3, 1, 2]);
    expect(idsIn(await call("GET", "/contacts?sort=-name,email"))).toEqual([3, 1, 2]);
  },
  { seed: ties },
);

const sameMail = {
  contacts: [
    { id: 1, name: "x", phone_number: "+12", identifier: "1" },
    { id: 2, name: "x", phone_number: "+11", identifier: "2" },
    { id: 3, name: "a", phone_number: "+13", identifier: "3" },
  ],
};

rule(
  "lets the second key decide where the first is equal",
  async ({ call }) => {
    expect(idsIn(await call("GET", "/contacts?sort=phone_number,name"))).toEqual([3, 2, 1]);
  },
  { seed: sameMail },
);

rule(
  "sorts search and filter too",
  async ({ call }) => {
    expect(idsIn(await call("GET", "/contacts/search?q=b&sort=-email"))).toEqual([1, 3]);
    expect(idsIn(await call("POST", "/contacts/filter?sort=-name", { body: { payload: [] } }))).toEqual([3, 1, 2]);
  },
  { seed, evidence: "source", documented: ["99digital"] },
);

rule(
  "reads sort from the body of a filter",
  async ({ call }) => {
    expect(idsIn(await call("POST", "/contacts/filter", { body: { payload: [], sort: "name" } }))).toEqual([2, 1, 3]);
  },
  { seed, evidence: "source" },
);

for (const query of ["sort[]=name", "page[]=1", "filters=x"]) {
  observedRule(
    `breaks on ${query}`,
    async ({ call }) => {
      expect((await call("GET", `/contacts?${query}`)).status).toBe(500);
    },
    { seed },
  );
}

observedRule(
  "breaks on a filter's sort that is null",
  async ({ call }) => {
    expect((await call("POST", "/contacts/filter", { body: { payload: [], sort: null } })).status).toBe(500);
  },
  { seed },
);

rule(
  "breaks on a sort without a value",
  async ({ call }) => {
    expect((await call("GET", "/contacts?sort")).status).toBe(500);
  },
  { seed, evidence: "inferred" },
);

rule(
  "keeps its order through creates, updates and deletes",
  async ({ call, create }) => {
    await call("GET", "/contacts?sort=name");
    const { id } = await create({ name: "Zoe", identifier: "z" });
    await call("PATCH", "/contacts/2", { body: { name: "Cy" } });
    expect(idsIn(await call("GET", "/contacts?sort=name"))).toEqual([1, 2, id, 3]);
    await call("DELETE", "/contacts/1");
    expect(idsIn(await call("GET", "/contacts?sort=name"))).toEqual([2, id, 3]);
  },
  { seed },
);
