import { expect } from "vitest";
import { idsIn } from "../response-body.js";
import { rulesOf } from "../rule.js";
import type { ServerUnderTest } from "../server-under-test.js";

const rule = rulesOf("5.5", "source");
const observedRule = rulesOf("5.5");

const DAY = 86_400;
/** Noon of a day that is easy to count from. */
const now = Date.UTC(2026, 5, 15, 12);
const today = now / 1000;

const seed = {
  contacts: [
    {
      id: 1,
      name: "Alice",
      email: "alice@acme.example",
      phone_number: "+12025550100",
      identifier: "CRM-1",
      blocked: true,
      additional_attributes: { city: "Haifa", country_code: "IL", company: "Acme", company_name: "Acme" },
      labels: ["vip", "old"],
    },
    { id: 2, name: "Bob_1", email: "bob@acme.example", labels: ["new"] },
    { id: 3, name: "Bobx1", identifier: "b", additional_attributes: { company_name: "Acme" } },
    { id: 4, name: "hidden" },
  ],
};

const dated = {
  contacts: [
    { id: 1, identifier: "1", created_at: today - 10 * DAY, last_activity_at: today - DAY },
    { id: 2, identifier: "2", created_at: today - 2 * DAY },
    { id: 3, identifier: "3", created_at: today },
    { id: 4, name: "hidden", created_at: today },
  ],
};

type Condition = readonly [key: string, operator: string, values: unknown, join?: string | null];

function filter({ call }: ServerUnderTest, ...conditions: readonly Condition[]) {
  const payload = conditions.map(([attribute_key, filter_operator, values, query_operator = null]) => ({
    attribute_key,
    filter_operator,
    values,
    query_operator,
  }));
  return call("POST", "/contacts/filter", { body: { payload } });
}

type Case = readonly [title: string, condition: Condition, found: readonly number[]];

const cases: readonly Case[] = [
  ["compares names without case", ["name", "equal_to", ["ALICE"]], [1]],
  ["compares e-mails without case", ["email", "equal_to", ["Bob@Acme.Example"]], [2]],
  ["compares identifiers without case", ["identifier", "equal_to", ["crm-1"]], [1]],
  ["compares country codes without case", ["country_code", "equal_to", ["il"]], [1]],
  ["uses the first value only for equality", ["name", "equal_to", ["Alice", "Bob_1"]], [1]],
  ["finds contacts with another value by not_equal_to", ["name", "not_equal_to", ["alice"]], [2, 3]],
  ["looks for any of the values with contains", ["name", "contains", ["lic", "bobx"]], [1, 3]],
  ["looks for none of the values with does_not_contain", ["name", "does_not_contain", ["lic", "bobx"]], [2]],
  ["trims each value of contains", ["name", "contains", ["  lic "]], [1]],
  ["looks for cities in the additional attributes", ["city", "equal_to", ["haifa"]], [1]],
  ["prepends a plus to a phone number", ["phone_number", "equal_to", ["12025550100"]], [1]],
  ["tolerates a plus before a phone number", ["phone_number", "equal_to", ["+12025550100"]], [1]],
  ["matches phone numbers as sent with contains", ["phone_number", "contains", ["+1202"]], [1]],
  ["finds blocked contacts by a boolean", ["blocked", "equal_to", [true]], [1]],
  ["finds contacts that are not blocked by not_equal_to", ["blocked", "not_equal_to", ["true"]], [2, 3]],
  ["finds a label in lower case", ["labels", "equal_to", ["VIP"]], [1]],
  ["matches unlabelled contacts with not_equal_to", ["labels", "not_equal_to", ["vip"]], [2, 3]],
  ["finds labelled contacts with empty values", ["labels", "is_present", []], [1, 2]],
  ["finds unlabelled contacts with empty values", ["labels", "is_not_present", []], [3]],
  ["compares whole days strictly with is_greater_than", ["created_at", "is_greater_than", ["2026-06-13"]], [3]],
  ["compares whole days strictly with is_less_than", ["created_at", "is_less_than", ["2026-06-13"]], [1]],
  ["takes days_before for earlier than that many days ago", ["created_at", "days_before", ["2"]], [1]],
  ["never matches a contact that was never active", ["last_activity_at", "is_less_than", ["2099-01-01"]], [1]],
];

const observedCases: readonly Case[] = [
  ["never matches a missing value with not_equal_to", ["email", "not_equal_to", ["alice@acme.example"]], [2]],
  ["never matches a missing value with does_not_contain", ["email", "does_not_contain", ["alice"]], [2]],
  ["takes wildcards in contains", ["name", "contains", ["b_b_1"]], [2, 3]],
  ["takes starts_with for equality", ["phone_number", "starts_with", ["1202"]], []],
  ["reads yes as a boolean", ["blocked", "equal_to", ["yes"]], [1]],
  ["reads f as a boolean", ["blocked", "equal_to", ["f"]], [2, 3]],
  ["takes a word for zero days", ["created_at", "days_before", ["abc"]], [1, 2]],
];

for (const [declare, declared] of [
  [rule, cases],
  [observedRule, observedCases],
] as const) {
  for (const [title, condition, found] of declared) {
    declare(
      title,
      async (server) => {
        expect(idsIn(await filter(server, condition))).toEqual(found);
      },
      condition[0].endsWith("_at") ? { seed: dated, clock: () => now } : { seed },
    );
  }
}

observedRule(
  "never finds a label stored with a capital letter",
  async (server) => {
    expect(idsIn(await filter(server, ["labels", "equal_to", ["Old"]]))).toEqual([]);
  },
  { seed: { contacts: [{ id: 1, identifier: "1", labels: ["Old"] }] } },
);

observedRule(
  "joins each condition to the next one",
  async (server) => {
    expect(
      idsIn(await filter(server, ["name", "contains", ["bob"], "AND"], ["identifier", "equal_to", ["b"]])),
    ).toEqual([3]);
    expect(idsIn(await filter(server, ["name", "equal_to", ["alice"], "OR"], ["name", "contains", ["bobx"]]))).toEqual([
      1, 3,
    ]);
  },
  { seed, documented: ["inquirly"] },
);

rule(
  "looks for company under that very key, not company_name",
  async (server) => {
    expect(idsIn(await filter(server, ["company", "equal_to", ["acme"]]))).toEqual([1]);
  },
  { seed, profile: "4.10" },
);

rule(
  "takes AND before OR",
  async (server) => {
    const answer = await filter(
      server,
      ["name", "equal_to", ["alice"], "OR"],
      ["name", "contains", ["bob"], "AND"],
      ["identifier", "equal_to", ["b"]],
    );
    expect(idsIn(answer)).toEqual([1, 3]);
  },
  { seed },
);

rule(
  "takes joins in any case",
  async (server) => {
    expect(idsIn(await filter(server, ["name", "contains", ["b"], "and"], ["name", "contains", ["x"]]))).toEqual([3]);
  },
  { seed },
);

rule(
  "takes an empty join on the last condition",
  async (server) => {
    expect(idsIn(await filter(server, ["name", "equal_to", ["alice"], ""]))).toEqual([1]);
  },
  { seed },
);

observedRule(
  "finds all listed contacts without conditions",
  async (server) => {
    const answer = await filter(server);
    expect([answer.status, idsIn(answer)]).toEqual([200, [1, 2, 3]]);
  },
  { seed },
);

observedRule(
  "drops null conditions and null values",
  async (server) => {
    expect((await server.call("POST", "/contacts/filter", { body: { payload: [null] } })).body.meta.count).toBe(3);
    expect((await filter(server, ["name", "equal_to", [null]])).status).toBe(422);
  },
  { seed },
);

rule(
  "pages in the query or the body",
  async ({ call }) => {
    expect((await call("POST", "/contacts/filter?page=2", { body: { payload: [] } })).body.payload).toEqual([]);
    expect((await call("POST", "/contacts/filter", { body: { payload: [], page: "2" } })).body.payload).toEqual([]);
  },
  { seed, evidence: "source", documented: ["inquirly"] },
);

rule(
  "reads include_contact_inboxes from the query or the body",
  async ({ call }) => {
    const body = { payload: [], include_contact_inboxes: "false" };
    expect((await call("POST", "/contacts/filter", { body })).body.payload[0]).not.toHaveProperty("contact_inboxes");
  },
  { seed, evidence: "source" },
);
