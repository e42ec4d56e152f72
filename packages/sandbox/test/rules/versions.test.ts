import { expect } from "vitest";
import { idsIn } from "../response-body.js";
import { rulesOf } from "../rule.js";

const rule = rulesOf("8", "source");
const ranRule = rulesOf("8");

const seed = {
  contacts: [
    { id: 1, name: "anonymous acme" },
    { id: 2, name: "Ada", email: "ada@acme.example", phone_number: "+12025550100", labels: ["vip"] },
    {
      id: 3,
      name: "Abe",
      identifier: "3",
      additional_attributes: { company_name: "Acme", city: "Haifa" },
    },
  ],
};

const profilesUpTo410 = ["4.0", "4.4", "4.7", "4.10"] as const;
const profilesSince411 = ["4.11", "4.12", "4.14", "4.16", "4.17"] as const;

for (const profile of profilesUpTo410) {
  ranRule(
    `${profile}, up to 4.10.1: searches resolved contacts and their companies`,
    async ({ call }) => {
      expect(idsIn(await call("GET", "/contacts/search?q=acme"))).toEqual([2, 3]);
    },
    { seed, profile, evidence: profile === "4.10" ? "run" : "source" },
  );

  ranRule(
    `${profile}, up to 4.10.1: reads labels on search`,
    async ({ call }) => {
      expect(idsIn(await call("GET", "/contacts/search?q=acme&labels[]=vip"))).toEqual([2]);
    },
    { seed, profile, evidence: profile === "4.10" ? "run" : "source" },
  );
}

for (const profile of profilesSince411) {
  ranRule(
    `${profile}, since 4.11.0: searches all contacts, no companies, and reads no labels`,
    async ({ call }) => {
      expect(idsIn(await call("GET", "/contacts/search?q=acme&labels[]=vip"))).toEqual([1, 2]);
    },
    { seed, profile, evidence: profile === "4.16" ? "run" : "source" },
  );
}

for (const profile of ["4.0", "4.4"] as const) {
  rule(
    `${profile}, up to 4.6: filters all contacts`,
    async ({ call }) => {
      expect((await call("POST", "/contacts/filter", { body: { payload: [] } })).body.meta.count).toBe(3);
    },
    { seed, profile },
  );
}

rule(
  "4.7: filters resolved contacts",
  async ({ call }) => {
    expect((await call("POST", "/contacts/filter", { body: { payload: [] } })).body.meta.count).toBe(2);
  },
  { seed, profile: "4.7" },
);

const byPhone = {
  payload: [
    { attribute_key: "phone_number", filter_operator: "equal_to", values: ["+12025550100"], query_operator: null },
  ],
};

rule(
  "4.4, up to 4.6: doubles the plus of a phone filter",
  async ({ call }) => {
    expect(idsIn(await call("POST", "/contacts/filter", { body: byPhone }))).toEqual([]);
  },
  { seed, profile: "4.4", evidence: "issue" },
);

rule(
  "4.7: tolerates the plus of a phone filter",
  async ({ call }) => {
    expect(idsIn(await call("POST", "/contacts/filter", { body: byPhone }))).toEqual([2]);
  },
  { seed, profile: "4.7" },
);

for (const profile of profilesSince411) {
  ranRule(
    `${profile}, since 4.11.0: counts the page on search and says whether there is more`,
    async ({ call }) => {
      const first = await call("GET", "/contacts/search?q=n&page=1");
      expect(first.body.meta).toEqual({ count: 15, current_page: "1", has_more: true });
      const last = await call("GET", "/contacts/search?q=n&page=2");
      expect(last.body.meta).toEqual({ count: 1, current_page: "2", has_more: false });
    },
    {
      seed: { contacts: Array.from({ length: 16 }, () => ({ name: "n" })) },
      profile,
      evidence: profile === "4.16" ? "run" : "source",
    },
  );

  ranRule(
    `${profile}, since 4.11.0: says neither that there is more nor that there is none for a blank search`,
    async ({ call }) => {
      expect((await call("GET", "/contacts/search?q=")).body).toEqual({
        meta: { count: null, current_page: 1, has_more: null },
        payload: [],
      });
    },
    { seed, profile, evidence: profile === "4.16" ? "run" : "source" },
  );
}

for (const page of ["0", "-1", "abc"]) {
  ranRule(
    `since 4.11.0: breaks on the page ${page} of a search, but not of a list`,
    async ({ call }) => {
      expect((await call("GET", `/contacts/search?q=a&page=${page}`)).status).toBe(500);
      expect((await call("GET", `/contacts?page=${page}`)).status).toBe(200);
    },
    { seed, profile: "4.16" },
  );
}

const companies = {
  contacts: [
    { id: 1, identifier: "1", additional_attributes: { company_name: "Zeta" } },
    { id: 2, identifier: "2", additional_attributes: { company_name: "Acme" } },
  ],
};

rule(
  "since 4.14.0: sorts and filters by company_name",
  async ({ call }) => {
    expect(idsIn(await call("GET", "/contacts?sort=company_name"))).toEqual([2, 1]);
    expect(idsIn(await call("GET", "/contacts?sort=company"))).toEqual([1, 2]);
    const payload = [
      { attribute_key: "company_name", filter_operator: "equal_to", values: ["acme"], query_operator: null },
    ];
    expect(idsIn(await call("POST", "/contacts/filter", { body: { payload } }))).toEqual([2]);
  },
  { seed: companies, profile: "4.14" },
);

rule(
  "since 4.14.0: knows the filter key company no more",
  async ({ call }) => {
    const payload = [{ attribute_key: "company", filter_operator: "equal_to", values: ["acme"], query_operator: null }];
    const answer = await call("POST", "/contacts/filter", { body: { payload } });
    expect(answer.body.error).toContain("city,company_name,labels");
  },
  { seed: companies, profile: "4.14" },
);

rule(
  "before 4.2: replaces additional attributes on update",
  async ({ call }) => {
    const body = { additional_attributes: { country: "Israel" } };
    const { payload } = (await call("PATCH", "/contacts/3", { body })).body;
    expect(payload.additional_attributes).toEqual({ country: "Israel" });
  },
  { seed, profile: "4.0" },
);

rule(
  "lets single switches be laid over the default version",
  async ({ call }) => {
    expect((await call("POST", "/contacts", { body: { phone_number: "abc+12345" } })).status).toBe(422);
    expect(idsIn(await call("GET", "/contacts/search?q=acme"))).toEqual([2, 3]);
  },
  { seed, profile: { phoneAnchored: true } },
);
