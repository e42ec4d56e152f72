import { expect } from "vitest";
import { idsIn } from "../response-body.js";
import { rulesOf } from "../rule.js";

const rule = rulesOf("5.4", "source");
const observedRule = rulesOf("5.4");

/** What later versions do otherwise has rules of its own in section 8. */
const release = "4.10";

const seed = {
  contacts: [
    { id: 1, name: "Alice Example", email: "alice@acme.example", phone_number: "+12025550100", identifier: "CRM-1" },
    { id: 2, name: "50% off", identifier: "a_b" },
    { id: 3, name: "Bob", identifier: "axb", additional_attributes: { company_name: "Zeta Ltd" } },
    { id: 4, name: "jane", email: "jane+x@acme.example" },
  ],
};

for (const [query, found] of [
  ["lice exam", [1]],
  ["ALICE", [1]],
  ["ACME.EXAMPLE", [1, 4]],
  ["202555", [1]],
] as const) {
  rule(
    `finds "${query}" inside names, e-mails and phone numbers, without case`,
    async ({ call }) => {
      expect(idsIn(await call("GET", `/contacts/search?q=${encodeURIComponent(query)}`))).toEqual(found);
    },
    { seed, documented: ["99digital", "inquirly", "engagelab"] },
  );
}

rule(
  "matches identifiers case-sensitively",
  async ({ call }) => {
    expect(idsIn(await call("GET", "/contacts/search?q=CRM-1"))).toEqual([1]);
    expect(idsIn(await call("GET", "/contacts/search?q=crm-1"))).toEqual([]);
  },
  { seed },
);

rule(
  "trims the query",
  async ({ call }) => {
    expect(idsIn(await call("GET", "/contacts/search?q=%20%20bob%20"))).toEqual([3]);
  },
  { seed, evidence: "source" },
);

observedRule(
  "takes an underscore for any character",
  async ({ call }) => {
    expect(idsIn(await call("GET", "/contacts/search?q=a_b"))).toEqual([2, 3]);
  },
  { seed },
);

observedRule(
  "takes a percent sign for any text",
  async ({ call }) => {
    expect(idsIn(await call("GET", "/contacts/search?q=al%25ple"))).toEqual([1]);
    expect((await call("GET", "/contacts/search?q=%25")).body.meta.count).toBe(4);
  },
  { seed },
);

rule(
  "takes a backslash as the escape of a wildcard",
  async ({ call }) => {
    expect(idsIn(await call("GET", "/contacts/search?q=50%5C%25"))).toEqual([2]);
    expect(idsIn(await call("GET", "/contacts/search?q=a%5C_b"))).toEqual([2]);
  },
  { seed, evidence: "run" },
);

rule(
  "reads a plus as a space, which is trimmed in front and finds nothing inside",
  async ({ call }) => {
    expect(idsIn(await call("GET", "/contacts/search?q=+12025550100"))).toEqual([1]);
    expect(idsIn(await call("GET", "/contacts/search?q=jane+x@acme.example"))).toEqual([]);
    expect(idsIn(await call("GET", "/contacts/search?q=jane%2Bx@acme.example"))).toEqual([4]);
  },
  { seed, evidence: "issue" },
);

for (const [query, current_page] of [
  ["", 1],
  ["?q=", 1],
  ["?q=%20", 1],
  ["?q=&page=3", "3"],
] as const) {
  observedRule(
    `finds nothing, with a null count and the page ${JSON.stringify(current_page)}, for "${query}"`,
    async ({ call }) => {
      const answer = await call("GET", `/contacts/search${query}`);
      expect([answer.status, answer.body]).toEqual([200, { meta: { count: null, current_page }, payload: [] }]);
    },
    { seed, profile: release },
  );
}

observedRule(
  "breaks on q[]",
  async ({ call }) => {
    expect((await call("GET", "/contacts/search?q[]=x")).status).toBe(500);
  },
  { seed },
);

observedRule(
  "counts all matches, not the page",
  async ({ call }) => {
    const answer = await call("GET", "/contacts/search?q=a&page=2");
    expect([answer.body.meta.count, answer.body.payload]).toEqual([4, []]);
  },
  { seed, profile: release },
);

observedRule(
  "looks into company names",
  async ({ call }) => {
    expect(idsIn(await call("GET", "/contacts/search?q=ltd"))).toEqual([3]);
  },
  { seed, profile: release },
);

observedRule(
  "takes İ for i, as the database does",
  async ({ call }) => {
    expect(idsIn(await call("GET", `/contacts/search?q=AL${encodeURIComponent("İ")}CE`))).toEqual([1]);
  },
  { seed },
);

observedRule(
  "answers nothing found with a count of zero",
  async ({ call }) => {
    const answer = await call("GET", "/contacts/search?q=nobody-has-this");
    expect(answer.body).toEqual({ meta: { count: 0, current_page: 1 }, payload: [] });
  },
  { seed, profile: release },
);
