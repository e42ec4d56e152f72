import { expect } from "vitest";
import { idsIn } from "../response-body.js";
import { rulesOf } from "../rule.js";

const rule = rulesOf("8", "source");
const ranRule = rulesOf("8");

const profilesSince412 = ["4.12", "4.14", "4.16", "4.17"] as const;

const attributes = {
  accounts: [
    {
      id: 1,
      custom_attributes: [
        { key: "seats", type: "number" },
        { key: "renewal", type: "date" },
        { key: "plan", type: "text" },
        { key: "trial", type: "checkbox" },
      ],
    },
  ],
  contacts: [
    { id: 1, identifier: "1", created_at: 1_767_225_600, custom_attributes: { seats: 10, renewal: "2026-01-31" } },
  ],
} as const;

type Condition = readonly [key: string, operator: string, value: unknown];

function filterBy([attribute_key, filter_operator, value]: Condition) {
  return { body: { payload: [{ attribute_key, filter_operator, values: [value], query_operator: null }] } };
}

const refusedWhereBound: readonly Condition[] = [
  ["created_at", "is_greater_than", "soon"],
  ["created_at", "is_less_than", "2026-02-30"],
  ["created_at", "is_greater_than", "today"],
  ["created_at", "is_greater_than", "2026/01/01"],
  ["created_at", "is_less_than", "Sep 22 2026"],
  ["renewal", "is_less_than", "infinity"],
  ["seats", "is_greater_than", "many"],
  ["plan", "is_greater_than", "free"],
  ["trial", "is_less_than", "true"],
];

for (const condition of refusedWhereBound) {
  const [key, operator, value] = condition;
  ranRule(
    `since 4.11.2: refuses ${operator} ${JSON.stringify(value)} for ${key}`,
    async ({ call }) => {
      const answer = await call("POST", "/contacts/filter", filterBy(condition));
      expect([answer.status, answer.body]).toEqual([
        422,
        { error: `Invalid value. The values provided for ${key} are invalid` },
      ]);
    },
    { seed: attributes, profile: "4.16" },
  );
}

for (const condition of [
  ["created_at", "is_greater_than", "soon"],
  ["plan", "days_before", "2"],
  ["seats", "equal_to", "many"],
  ["renewal", "equal_to", "soon"],
] as const) {
  const [key, operator, value] = condition;
  rule(
    `4.12, since 4.11.2: refuses ${operator} ${JSON.stringify(value)} for ${key}`,
    async ({ call }) => {
      expect((await call("POST", "/contacts/filter", filterBy(condition))).status).toBe(422);
    },
    { seed: attributes, profile: "4.12" },
  );
}

for (const profile of profilesSince412) {
  ranRule(
    `${profile}, since 4.11.2: compares dates in ISO 8601 and numbers`,
    async ({ call }) => {
      for (const condition of [
        ["created_at", "is_greater_than", "2025-12-31"],
        ["created_at", "is_less_than", "2026-01-02T10:00:00Z"],
        ["created_at", "is_less_than", "20260102"],
        ["created_at", "days_before", "0"],
        ["renewal", "is_less_than", "2026-02-01"],
        ["seats", "is_greater_than", "9"],
      ] as const) {
        expect(idsIn(await call("POST", "/contacts/filter", filterBy(condition))), condition.join(" ")).toEqual([1]);
      }
    },
    {
      seed: attributes,
      profile,
      clock: () => Date.UTC(2026, 5, 15),
      evidence: profile === "4.16" ? "run" : "source",
    },
  );
}
