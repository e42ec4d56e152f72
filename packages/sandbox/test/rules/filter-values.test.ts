import { expect } from "vitest";
import { idsIn } from "../response-body.js";
import { rulesOf } from "../rule.js";
import type { ServerUnderTest } from "../server-under-test.js";

const observedRule = rulesOf("5.5");
const rule = rulesOf("5.5", "source");

const now = Date.UTC(2026, 8, 22, 12);

const seed = {
  accounts: [
    {
      id: 1,
      custom_attributes: [
        { key: "plan", type: "text" },
        { key: "seats", type: "number" },
        { key: "renewal", type: "date" },
        { key: "trial", type: "checkbox" },
        { key: "price", type: "currency" },
        { key: "discount", type: "percent" },
      ],
    },
  ],
  contacts: [
    {
      id: 1,
      name: "a",
      identifier: "1",
      created_at: Date.UTC(2026, 8, 20) / 1000,
      custom_attributes: { plan: "2026-01-01", seats: 10, renewal: "2026-01-31", trial: true, price: 5, discount: 5 },
    },
    {
      id: 2,
      name: "b",
      identifier: "2",
      created_at: now / 1000,
      custom_attributes: { plan: "true", seats: 9, renewal: "2026-12-31", trial: false },
    },
  ],
} as const;

type Condition = readonly [key: string, operator: string, values: unknown, more?: object];

function filter({ call }: ServerUnderTest, [attribute_key, filter_operator, values, more]: Condition) {
  const payload = [{ attribute_key, filter_operator, values, query_operator: null, ...more }];
  return call("POST", "/contacts/filter", { body: { payload } });
}

type Case = readonly [title: string, condition: Condition, found: readonly number[]];

const observedCases: readonly Case[] = [
  ["reads today as a date", ["created_at", "is_less_than", ["today"]], [1]],
  ["reads infinity as a date", ["created_at", "is_less_than", ["infinity"]], [1, 2]],
  ["reads Sep 21 2026 as a date", ["created_at", "is_greater_than", ["Sep 21 2026"]], [2]],
  ["takes contains with a bare text", ["name", "contains", "a"], [1]],
  ["takes a bare number for days_before", ["created_at", "days_before", 3], [1]],
  ["compares a text attribute with the day of days_before", ["plan", "days_before", ["1"]], [1]],
  ["takes a boolean for a text attribute where it does not ask for equality", ["plan", "is", [true]], [2]],
  ["takes a number for a checkbox where it does not ask for equality", ["trial", "is", [1]], [1]],
];

const readCases: readonly Case[] = [
  ["reads yesterday as a date", ["created_at", "is_greater_than", ["yesterday"]], [2]],
  ["reads -infinity as a date", ["created_at", "is_less_than", ["-infinity"]], []],
  ["reads 21-September-2026 as a date", ["created_at", "is_greater_than", ["21-September-2026"]], [2]],
  ["reads dates of a date attribute alike", ["renewal", "is_less_than", ["Feb 1, 2026"]], [1]],
  ["takes the first character of a bare text for equality", ["name", "equal_to", "alice"], [1]],
  ["reads the lowest bit of a bare number", ["created_at", "days_before", 4], [1]],
  ["never equals an object", ["name", "equal_to", { a: 1 }], []],
];

for (const [declare, cases] of [
  [observedRule, observedCases],
  [rule, readCases],
] as const) {
  for (const [title, condition, found] of cases) {
    declare(
      title,
      async (server) => {
        expect(idsIn(await filter(server, condition))).toEqual(found);
      },
      { seed, clock: () => now },
    );
  }
}

type Failure = readonly [what: string, condition: Condition];

const observedFailures: readonly Failure[] = [
  ["days_before 20260922, which is too far for a date", ["created_at", "days_before", ["20260922"]]],
  [
    "custom_attribute_type: conversation_attribute",
    ["seats", "is_greater_than", ["1"], { custom_attribute_type: "conversation_attribute" }],
  ],
];

const readFailures: readonly Failure[] = [
  ["a number where a text attribute shall equal it", ["plan", "equal_to", [5]]],
  ["a number where a checkbox shall equal it", ["trial", "equal_to", [1]]],
  ["a quote in a value that is pasted", ["plan", "is_greater_than", ["O'Brien"]]],
  ["contains with a bare number", ["name", "contains", 5]],
  ["days_before on a number attribute", ["seats", "days_before", ["1"]]],
];

for (const [declare, failures] of [
  [observedRule, observedFailures],
  [rule, readFailures],
] as const) {
  for (const [what, condition] of failures) {
    declare(
      `breaks on ${what}`,
      async (server) => {
        expect((await filter(server, condition)).status).toBe(500);
      },
      { seed, clock: () => now },
    );
  }
}

for (const key of ["price", "discount"]) {
  rule(
    `breaks on any filter by ${key}, for which it has no type`,
    async (server) => {
      for (const operator of ["equal_to", "is_greater_than", "is_present", "contains"]) {
        expect((await filter(server, [key, operator, ["5"]])).status).toBe(500);
      }
    },
    { seed, evidence: "inferred" },
  );
}
