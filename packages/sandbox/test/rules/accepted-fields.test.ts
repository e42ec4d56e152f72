import { expect } from "vitest";
import { rulesOf } from "../rule.js";

const rule = rulesOf("6.1");
const sourceRule = rulesOf("6.1", "source");

rule(
  "requires no field: an empty body creates a contact without a name",
  async ({ create }) => {
    expect((await create({})).name).toBe("");
  },
  { documented: [] },
);

rule(
  "takes every field it knows",
  async ({ create }) => {
    const sent = {
      name: "Ada",
      email: "ada@acme.example",
      phone_number: "+12025550100",
      identifier: "crm-1",
      blocked: true,
      custom_attributes: { plan: "pro", age: 30 },
      additional_attributes: { city: "Haifa", social_profiles: { github: "" } },
    };
    expect(await create({ ...sent, avatar_url: "https://example.com/a.png" })).toMatchObject(sent);
  },
  { documented: ["99digital", "inquirly"] },
);

rule(
  "ignores fields it does not know, among them id and created_at",
  async ({ create, call }) => {
    const { id, created_at } = await create({ id: 77, account_id: 9, created_at: 5, labels: ["vip"], name: "Ada" });
    expect([id, created_at]).toEqual([1, 1_000]);
    expect((await call("GET", `/contacts/${id}/labels`)).body.payload).toEqual([]);
  },
  { clock: () => 1_000_000 },
);

rule("ignores fields wrapped in contact", async ({ create }) => {
  expect(await create({ contact: { name: "Ada", email: "a@b" } })).toMatchObject({ name: "", email: null });
});

rule("stores a number for a text field as digits", async ({ create }) => {
  expect(await create({ name: 42, identifier: 1.5 })).toMatchObject({ name: "42", identifier: "1.5" });
});

rule("stores booleans for a text field as t and f", async ({ create }) => {
  expect(await create({ name: true, identifier: false })).toMatchObject({ name: "t", identifier: "f" });
});

rule("drops a list or an object for a text field", async ({ create }) => {
  expect(await create({ name: ["Ada"], identifier: { a: 1 } })).toMatchObject({ name: "", identifier: null });
});

rule(
  "stores an explicit null name as null",
  async ({ create }) => {
    expect((await create({ name: null })).name).toBeNull();
  },
  { evidence: "source" },
);

for (const value of [false, "false", 0, "0", "off", "f", "FALSE"]) {
  rule(`reads ${JSON.stringify(value)} as not blocked`, async ({ create }) => {
    expect((await create({ blocked: value })).blocked).toBe(false);
  });
}

for (const value of [true, "true", 1, "no", "anything"]) {
  rule(`reads ${JSON.stringify(value)} as blocked`, async ({ create }) => {
    expect((await create({ blocked: value })).blocked).toBe(true);
  });
}

for (const value of ["", null]) {
  rule(`breaks on ${JSON.stringify(value)} for blocked and creates nothing`, async ({ call, countContacts }) => {
    expect((await call("POST", "/contacts", { body: { blocked: value } })).status).toBe(500);
    expect(await countContacts()).toBe(0);
  });
}

for (const value of [null, "plan", ["plan"]]) {
  rule(`ignores ${JSON.stringify(value)} for custom_attributes`, async ({ create }) => {
    expect((await create({ custom_attributes: value, additional_attributes: value })).custom_attributes).toEqual({});
  });
}

rule("keeps nested values but drops nulls from lists", async ({ create }) => {
  const contact = await create({
    custom_attributes: { list: [null, 1, [null]], gone: null, deep: { a: [{ b: null }] } },
  });
  expect(contact.custom_attributes).toEqual({ list: [1, []], gone: null, deep: { a: [{ b: null }] } });
});

rule("stores custom attributes that the account does not define", async ({ create, call }) => {
  const { id } = await create({ custom_attributes: { whatever: 1 } });
  expect((await call("GET", `/contacts/${id}`)).body.payload.custom_attributes).toEqual({ whatever: 1 });
});

sourceRule("reads form-encoded bodies", async ({ create }) => {
  const body = new URLSearchParams({ name: "Ada", "custom_attributes[plan]": "pro", "custom_attributes[tags][]": "a" });
  expect(await create(body)).toMatchObject({ name: "Ada", custom_attributes: { plan: "pro", tags: ["a"] } });
});

sourceRule(
  "reads multipart bodies",
  async ({ create }) => {
    const body = new FormData();
    body.append("name", "Ada");
    body.append("additional_attributes[city]", "Haifa");
    expect(await create(body)).toMatchObject({ name: "Ada", additional_attributes: { city: "Haifa" } });
  },
  { documented: ["inquirly"] },
);

rule(
  "does not look at JSON that calls itself plain text",
  async ({ call }) => {
    const answer = await call("POST", "/contacts", {
      body: '{"name":"Ada"}',
      headers: { "content-type": "text/plain" },
    });
    expect(answer.body.payload.contact.name).toBe("");
  },
  { evidence: "inferred" },
);

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);

function withAvatar(bytes: Uint8Array<ArrayBuffer>, name: string, type: string): FormData {
  const body = new FormData();
  body.append("avatar", new File([bytes], name, { type }));
  return body;
}

sourceRule(
  "takes an avatar as a multipart file and shows where it is",
  async ({ call, create, baseUrl }) => {
    const { id } = await create({ name: "Ada" });
    const answer = await call("PATCH", `/contacts/${id}`, { body: withAvatar(PNG, "ada.png", "image/png") });
    const { thumbnail } = answer.body.payload;
    expect(thumbnail.slice(0, baseUrl.length)).toBe(baseUrl);
    expect(thumbnail.slice(baseUrl.length)).toMatch(/^\/rails\/active_storage\/.+\/ada\.png$/);
    const picture = await call("GET", thumbnail.slice(baseUrl.length), { token: null });
    expect([picture.status, picture.type]).toEqual([200, "image/png"]);
  },
  { documented: ["inquirly"] },
);

rule(
  "removes an avatar",
  async ({ call, create }) => {
    const { id } = await create(withAvatar(PNG, "ada.png", "image/png"));
    expect((await call("DELETE", `/contacts/${id}/avatar`)).body.payload.thumbnail).toBe("");
    expect((await call("GET", `/contacts/${id}`)).body.payload.thumbnail).toBe("");
  },
  { evidence: "source" },
);

rule(
  "refuses an avatar that is no JPEG, PNG or GIF",
  async ({ call }) => {
    const text = new Uint8Array([104, 105]);
    const answer = await call("POST", "/contacts", { body: withAvatar(text, "ada.txt", "text/plain") });
    expect([answer.status, answer.body]).toEqual([
      422,
      { message: "Avatar filetype not supported", attributes: ["avatar"] },
    ]);
  },
  { evidence: "source" },
);

rule("shows no thumbnail for an avatar_url, which a job would fetch later", async ({ create }) => {
  expect((await create({ avatar_url: "https://example.com/a.png" })).thumbnail).toBe("");
});

rule("accepts any avatar_url", async ({ call }) => {
  expect((await call("POST", "/contacts", { body: { avatar_url: "not a url" } })).status).toBe(200);
});
