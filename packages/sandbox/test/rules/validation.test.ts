import { expect } from "vitest";
import { rulesOf } from "../rule.js";
import type { ServerUnderTest } from "../server-under-test.js";

const rule = rulesOf("6.2", "source");
const observedRule = rulesOf("6.2");

async function refusal({ call }: ServerUnderTest, body: unknown) {
  const answer = await call("POST", "/contacts", { body });
  expect(answer.status).toBe(422);
  return answer.body;
}

for (const email of ["plain", "a b@c", "a@b c", " a@b", "a@b ", "a@@b", "@b", "a@"]) {
  rule(`refuses the e-mail "${email}"`, async (server) => {
    expect(await refusal(server, { email })).toEqual({ message: "Email Invalid email", attributes: ["email"] });
  });
}

for (const email of ["a@b", "ada+x@acme.example", "ä@ö"]) {
  rule(`takes the e-mail "${email}"`, async ({ create }) => {
    expect((await create({ email })).email).toBe(email);
  });
}

rule("stores e-mails in lower case", async ({ create }) => {
  expect((await create({ email: "Ada@ACME.example" })).email).toBe("ada@acme.example");
});

for (const email of ["", "  "]) {
  rule(`stores the blank e-mail "${email}" as null`, async ({ create }) => {
    expect((await create({ email })).email).toBeNull();
  });
}

rule("compares e-mails without case when they must be unique", async (server) => {
  await server.create({ email: "ada@acme.example" });
  expect(await refusal(server, { email: "ADA@acme.example" })).toEqual({
    message: "Email has already been taken",
    attributes: ["email"],
  });
});

rule("compares identifiers with case when they must be unique", async (server) => {
  await server.create({ identifier: "Id1" });
  await server.create({ identifier: "id1" });
  expect(await refusal(server, { identifier: "id1" })).toEqual({
    message: "Identifier has already been taken",
    attributes: ["identifier"],
  });
});

rule("wants phone numbers to be unique", async (server) => {
  await server.create({ phone_number: "+12025550100" });
  expect(await refusal(server, { phone_number: "+12025550100" })).toEqual({
    message: "Phone number has already been taken",
    attributes: ["phone_number"],
  });
});

rule(
  "lets the same values stand in two accounts",
  async ({ call }) => {
    const body = { email: "ada@acme.example", identifier: "1", phone_number: "+12025550100" };
    expect((await call("POST", "/contacts", { body })).status).toBe(200);
  },
  {
    seed: {
      accounts: [{ id: 1 }, { id: 2 }],
      contacts: [{ account_id: 2, email: "ada@acme.example", identifier: "1", phone_number: "+12025550100" }],
    },
    evidence: "source",
  },
);

for (const phone_number of [
  "0501234567",
  "12025550100",
  "+0123",
  "+1",
  "+1234567890123456",
  "+1202555 0100",
  "+12025550100 ",
]) {
  rule(
    `refuses the phone number "${phone_number}"`,
    async (server) => {
      expect(await refusal(server, { phone_number })).toEqual({
        message: "Phone number should be in e164 format",
        attributes: ["phone_number"],
      });
    },
    { documented: ["99digital"] },
  );
}

rule(
  "does not look at what stands before the plus",
  async ({ create }) => {
    expect((await create({ phone_number: "abc+12345" })).phone_number).toBe("abc+12345");
  },
  { profile: "4.10" },
);

rule(
  "keeps an empty phone number, in any number of contacts",
  async ({ create }) => {
    await create({ phone_number: "" });
    expect((await create({ phone_number: "" })).phone_number).toBe("");
  },
  { evidence: "source" },
);

observedRule("breaks on a second empty identifier and creates nothing", async ({ call, create, countContacts }) => {
  expect((await create({ identifier: "" })).identifier).toBe("");
  expect((await call("POST", "/contacts", { body: { identifier: "" } })).status).toBe(500);
  expect(await countContacts()).toBe(1);
});

observedRule("consumes an id for a second empty identifier", async ({ call, create }) => {
  await create({ identifier: "" });
  await call("POST", "/contacts", { body: { identifier: "" } });
  expect((await create({})).id).toBe(3);
});

observedRule("takes U+0085 for blank, and a byte order mark for text", async ({ call, create }) => {
  expect((await create({ email: "\u0085" })).email).toBeNull();
  const answer = await call("POST", "/contacts", { body: { email: "\ufeff" } });
  expect([answer.status, answer.body]).toEqual([422, { message: "Email Invalid email", attributes: ["email"] }]);
});

observedRule("refuses a source id of more than 20,000 characters", async ({ call, create }) => {
  const body = { inbox_id: 1, source_id: "x".repeat(20_001) };
  const refused = [
    422,
    { message: "Source is too long (maximum is 20000 characters)", attributes: ["source_id"] },
  ] as const;
  const created = await call("POST", "/contacts", { body });
  expect([created.status, created.body]).toEqual(refused);
  const { id } = await create({ inbox_id: 1, source_id: "x".repeat(20_000) });
  const linked = await call("POST", `/contacts/${id}/contact_inboxes`, { body });
  expect([linked.status, linked.body]).toEqual(refused);
});

for (const [field, label] of [
  ["name", "Name"],
  ["identifier", "Identifier"],
] as const) {
  rule(
    `refuses a ${field} of more than 255 characters`,
    async (server) => {
      expect(await refusal(server, { [field]: "x".repeat(256) })).toEqual({
        message: `${label} is too long (maximum is 255 characters)`,
        attributes: [field],
      });
    },
    { evidence: "source" },
  );
}

rule(
  "counts characters, not code units",
  async ({ create }) => {
    expect((await create({ name: "😀".repeat(255) })).name).toHaveLength(510);
  },
  { evidence: "inferred" },
);

observedRule("puts length errors first", async (server) => {
  expect(await refusal(server, { name: "x".repeat(256), email: "bad" })).toEqual({
    message: "Name is too long (maximum is 255 characters), Email Invalid email",
    attributes: ["name", "email"],
  });
});

observedRule("accepts a city that is too long and refuses the next update", async ({ call, create }) => {
  const { id } = await create({ additional_attributes: { city: "x".repeat(256) } });
  const answer = await call("PATCH", `/contacts/${id}`, { body: { name: "Ada" } });
  expect([answer.status, answer.body]).toEqual([
    422,
    { message: "Location is too long (maximum is 255 characters)", attributes: ["location"] },
  ]);
});

observedRule("accepts a country that is too long and refuses the next update", async ({ call, create }) => {
  const { id } = await create({ additional_attributes: { country: "x".repeat(256) } });
  expect((await call("PATCH", `/contacts/${id}`, { body: {} })).body.message).toMatch(/^Country code is too long/);
});

rule(
  "runs all rules on every update, so a record that breaks one cannot be changed",
  async ({ call }) => {
    const answer = await call("PATCH", "/contacts/1", { body: { name: "Ada" } });
    expect([answer.status, answer.body.attributes]).toEqual([422, ["phone_number"]]);
  },
  {
    seed: {
      contacts: [
        { id: 1, phone_number: "+123" },
        { id: 2, phone_number: "+123" },
      ],
    },
    evidence: "issue",
  },
);

rule(
  "has no limit on the size of custom attributes",
  async ({ create }) => {
    const text = "x".repeat(100_000);
    expect((await create({ custom_attributes: { text } })).custom_attributes.text).toHaveLength(100_000);
  },
  { evidence: "source" },
);

rule(
  "frees unique values when they are changed or their contact is deleted",
  async ({ call, create }) => {
    const { id } = await create({ email: "a@b", identifier: "1" });
    await call("PATCH", `/contacts/${id}`, { body: { email: "c@d" } });
    await create({ email: "a@b" });
    await call("DELETE", `/contacts/${id}`);
    expect((await create({ identifier: "1" })).identifier).toBe("1");
  },
  { evidence: "source" },
);
