import { expect } from "vitest";
import { rulesOf } from "../rule.js";

const rule = rulesOf("5.5", "source");
const observedRule = rulesOf("5.5");

const operators = [
  ["name", "equal_to,not_equal_to,contains,does_not_contain"],
  ["email", "equal_to,not_equal_to,contains,does_not_contain"],
  ["city", "equal_to,not_equal_to,contains,does_not_contain"],
  ["company", "equal_to,not_equal_to,contains,does_not_contain"],
  ["phone_number", "equal_to,not_equal_to,contains,does_not_contain,starts_with"],
  ["identifier", "equal_to,not_equal_to"],
  ["country_code", "equal_to,not_equal_to"],
  ["blocked", "equal_to,not_equal_to"],
  ["labels", "equal_to,not_equal_to,is_present,is_not_present"],
  ["created_at", "is_greater_than,is_less_than,days_before"],
  ["last_activity_at", "is_greater_than,is_less_than,days_before"],
] as const;

function condition(attribute_key: unknown, filter_operator: unknown, values: unknown, query_operator: unknown = null) {
  return { attribute_key, filter_operator, values, query_operator };
}

for (const [key, allowed] of operators) {
  rule(
    `names the operators of ${key} when another is sent`,
    async ({ call }) => {
      const answer = await call("POST", "/contacts/filter", { body: { payload: [condition(key, "eq", ["x"])] } });
      expect([answer.status, answer.body]).toEqual([
        422,
        { error: `Invalid operator. The allowed operators for ${key} are [${allowed}].` },
      ]);
    },
    key === "company" ? { profile: "4.10" } : {},
  );
}

rule("refuses a standard key without an operator", async ({ call }) => {
  const answer = await call("POST", "/contacts/filter", {
    body: { payload: [{ attribute_key: "name", values: ["x"] }] },
  });
  expect(answer.body.error).toMatch(/^Invalid operator\./);
});

for (const values of [[], null, undefined, ""]) {
  rule(`refuses the values ${JSON.stringify(values)}`, async ({ call }) => {
    const answer = await call("POST", "/contacts/filter", {
      body: { payload: [condition("email", "equal_to", values)] },
    });
    expect([answer.status, answer.body]).toEqual([
      422,
      { error: "Invalid value. The values provided for email are invalid" },
    ]);
  });
}

observedRule(
  "names the keys when an unknown one is sent",
  async ({ call }) => {
    const answer = await call("POST", "/contacts/filter", {
      body: { payload: [condition("nickname", "equal_to", ["x"])] },
    });
    expect([answer.status, answer.body]).toEqual([
      422,
      {
        error:
          "Invalid attribute key - [nickname]. The key should be one of " +
          "[name,phone_number,email,identifier,country_code,city,company,labels,created_at,last_activity_at,blocked] " +
          "or a custom attribute defined in the account.",
      },
    ]);
  },
  { profile: "4.10" },
);

for (const key of ["__proto__", "constructor", "toString"]) {
  rule(
    `does not know the key ${key}`,
    async ({ call }) => {
      const answer = await call("POST", "/contacts/filter", { body: { payload: [condition(key, "equal_to", ["x"])] } });
      expect(answer.body.error).toMatch(/^Invalid attribute key/);
    },
    { evidence: "inferred" },
  );
}

for (const join of ["XOR", " ", "AND "]) {
  rule(`refuses the query operator "${join}"`, async ({ call }) => {
    const payload = [condition("name", "equal_to", ["x"], join), condition("name", "equal_to", ["y"])];
    const answer = await call("POST", "/contacts/filter", { body: { payload } });
    expect([answer.status, answer.body]).toEqual([422, { error: 'Query operator must be either "AND" or "OR".' }]);
  });
}

rule("checks the query operators of all items before anything else", async ({ call }) => {
  const payload = [condition("nickname", "eq", []), condition("name", "equal_to", ["x"], "XOR")];
  expect((await call("POST", "/contacts/filter", { body: { payload } })).body.error).toMatch(/^Query operator/);
});

rule("checks the operator before the values and the values before the key", async ({ call }) => {
  const both = await call("POST", "/contacts/filter", { body: { payload: [condition("name", "eq", [])] } });
  expect(both.body.error).toMatch(/^Invalid operator/);
  const unknown = await call("POST", "/contacts/filter", { body: { payload: [condition("nickname", "eq", [])] } });
  expect(unknown.body.error).toMatch(/^Invalid value/);
});

const name = (join: unknown = null) => condition("name", "equal_to", ["x"], join);

const breaking: readonly (readonly [string, unknown])[] = [
  ["a payload that is missing", undefined],
  ["a payload that is null", null],
  ["a payload that is an object", {}],
  ["a payload that is a text", "name"],
  ["a query operator left on the last condition", [name("AND")]],
  ["a query operator missing between conditions", [name(), name()]],
  ["a query operator that is no text", [name(1), name()]],
  ["a number for a text key", [condition("name", "equal_to", [5])]],
  ["a number for blocked", [condition("blocked", "equal_to", [1])]],
  ["a word that is no boolean for blocked", [condition("blocked", "equal_to", ["maybe"])]],
  ["labels without values", [{ attribute_key: "labels", filter_operator: "is_present", query_operator: null }]],
];

/** Which later versions refuse. */
const breakingInRelease: readonly (readonly [string, unknown])[] = [
  ["a value that is no date", [condition("created_at", "is_greater_than", ["soon"])]],
  ["a date that does not exist", [condition("created_at", "is_less_than", ["2026-02-30"])]],
];

for (const later of [
  condition("nickname", "equal_to", ["x"]),
  condition("name", "eq", ["x"]),
  condition("email", "equal_to", []),
]) {
  observedRule(
    `refuses the grammar of ${JSON.stringify(later)} behind what only the database breaks on`,
    async ({ call }) => {
      const payload = [condition("name", "equal_to", [5], "AND"), later];
      expect((await call("POST", "/contacts/filter", { body: { payload } })).status).toBe(422);
    },
  );
}

rule("breaks on what its code cannot read before it looks at the next condition", async ({ call }) => {
  const payload = [condition("name", "contains", [5], "AND"), condition("nickname", "equal_to", ["x"])];
  expect((await call("POST", "/contacts/filter", { body: { payload } })).status).toBe(500);
});

for (const [cases, options] of [
  [breaking, {}],
  [breakingInRelease, { profile: "4.10" }],
] as const) {
  for (const [what, payload] of cases) {
    observedRule(
      `breaks on ${what}`,
      async ({ call }) => {
        const answer = await call("POST", "/contacts/filter", { body: { payload } });
        expect([answer.status, answer.body]).toEqual([500, { status: 500, error: "Internal Server Error" }]);
      },
      options,
    );
  }
}
