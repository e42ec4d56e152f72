import { expect } from "vitest";
import { idsIn } from "../response-body.js";
import { rulesOf } from "../rule.js";

const rule = rulesOf("5.5", "source");
const observedRule = rulesOf("5.5");

const seed = {
  accounts: [
    {
      id: 1,
      custom_attributes: [
        { key: "plan", type: "list" },
        { key: "seats", type: "number" },
        { key: "renewal", type: "date" },
        { key: "trial", type: "checkbox" },
      ],
    },
  ],
  contacts: [
    { id: 1, identifier: "1", custom_attributes: { plan: "Pro", seats: 10, renewal: "2026-01-31", trial: true } },
    { id: 2, identifier: "2", custom_attributes: { plan: "free", seats: 9, renewal: "2026-03-01", trial: false } },
    { id: 3, identifier: "3", custom_attributes: { undefined_key: "x" } },
  ],
} as const;

type Case = readonly [
  title: string,
  key: string,
  operator: string | undefined,
  values: readonly unknown[],
  found: number[],
];

const cases: readonly Case[] = [
  ["compares texts in lower case", "plan", "equal_to", ["PRO"], [1]],
  ["looks inside texts", "plan", "contains", ["re"], [2]],
  ["compares numbers as numbers", "seats", "is_greater_than", ["9"], [1]],
  ["compares numbers that are sent as numbers", "seats", "equal_to", [9], [2]],
  ["compares dates as dates", "renewal", "is_less_than", ["2026-02-01"], [1]],
  ["compares checkboxes as booleans", "trial", "equal_to", [true], [1]],
  ["reads the words of booleans for checkboxes", "trial", "equal_to", ["no"], [2]],
  ["takes an unknown operator for equality", "plan", "resembles", ["free"], [2]],
  ["takes a missing operator for equality", "plan", undefined, ["free"], [2]],
  ["matches missing values with not_equal_to", "plan", "not_equal_to", ["pro"], [2, 3]],
  ["finds contacts that have the attribute", "plan", "is_present", [], [1, 2]],
  ["finds contacts that lack the attribute", "plan", "is_not_present", [], [3]],
];

for (const [title, attribute_key, filter_operator, values, found] of cases) {
  rule(
    `custom attributes: ${title}`,
    async ({ call }) => {
      const payload = [{ attribute_key, filter_operator, values, query_operator: null }];
      expect(idsIn(await call("POST", "/contacts/filter", { body: { payload } }))).toEqual(found);
    },
    { seed },
  );
}

observedRule(
  "custom attributes: lets not_equal_to bring back contacts that an earlier AND excludes",
  async ({ call }) => {
    const payload = [
      { attribute_key: "identifier", filter_operator: "equal_to", values: ["2"], query_operator: "AND" },
      { attribute_key: "plan", filter_operator: "not_equal_to", values: ["pro"], query_operator: null },
    ];
    expect(idsIn(await call("POST", "/contacts/filter", { body: { payload } }))).toEqual([2, 3]);
  },
  { seed },
);

observedRule(
  "custom attributes: breaks on a condition after not_equal_to",
  async ({ call }) => {
    const payload = [
      { attribute_key: "plan", filter_operator: "not_equal_to", values: ["pro"], query_operator: "AND" },
      { attribute_key: "identifier", filter_operator: "equal_to", values: ["2"], query_operator: null },
    ];
    expect((await call("POST", "/contacts/filter", { body: { payload } })).status).toBe(500);
  },
  { seed },
);

rule(
  "custom attributes: does not know a key that the account has not defined",
  async ({ call }) => {
    const payload = [
      { attribute_key: "undefined_key", filter_operator: "equal_to", values: ["x"], query_operator: null },
    ];
    expect((await call("POST", "/contacts/filter", { body: { payload } })).status).toBe(422);
  },
  { seed },
);

rule(
  "custom attributes: breaks on a value of another type than defined",
  async ({ call }) => {
    const payload = [
      { attribute_key: "seats", filter_operator: "is_greater_than", values: ["many"], query_operator: null },
    ];
    expect((await call("POST", "/contacts/filter", { body: { payload } })).status).toBe(500);
  },
  { seed, evidence: "inferred" },
);

rule(
  "custom attributes: breaks when a stored value cannot be cast to the defined type",
  async ({ call }) => {
    const payload = [
      { attribute_key: "seats", filter_operator: "is_greater_than", values: ["1"], query_operator: null },
    ];
    await call("PATCH", "/contacts/3", { body: { custom_attributes: { seats: "many" } } });
    expect((await call("POST", "/contacts/filter", { body: { payload } })).status).toBe(500);
  },
  { seed, evidence: "inferred" },
);
