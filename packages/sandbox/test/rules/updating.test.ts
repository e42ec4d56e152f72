import { expect } from "vitest";
import { rulesOf } from "../rule.js";

const updateRule = rulesOf("6.4", "source");
const observedUpdateRule = rulesOf("6.4");
const attributeRule = rulesOf("6.5", "source");
const deleteRule = rulesOf("6.6");

const ada = { name: "Ada", email: "ada@acme.example", phone_number: "+12025550100", identifier: "1" };

updateRule(
  "changes only the fields that were sent",
  async ({ call, create }) => {
    const { id } = await create(ada);
    const { payload } = (await call("PATCH", `/contacts/${id}`, { body: { name: "Abe" } })).body;
    expect(payload).toMatchObject({ ...ada, name: "Abe" });
  },
  { evidence: "source" },
);

observedUpdateRule(
  "clears fields that are sent as null",
  async ({ call, create }) => {
    const { id } = await create(ada);
    const body = { name: null, email: null, phone_number: null, identifier: null };
    expect((await call("PATCH", `/contacts/${id}`, { body })).body.payload).toMatchObject(body);
  },
  { documented: ["engagelab"] },
);

observedUpdateRule("changes nothing when nothing is sent", async ({ call, create }) => {
  const { id } = await create(ada);
  const before = await call("GET", `/contacts/${id}`);
  expect((await call("PATCH", `/contacts/${id}`, { body: {} })).body).toEqual(before.body);
});

observedUpdateRule(
  "merges custom attributes one level deep",
  async ({ call, create }) => {
    const { id } = await create({ custom_attributes: { a: 1, deep: { x: 1, y: 2 }, b: 2 } });
    const body = { custom_attributes: { a: 9, deep: { x: 5 }, c: null } };
    const { payload } = (await call("PATCH", `/contacts/${id}`, { body })).body;
    expect(payload.custom_attributes).toEqual({ a: 9, deep: { x: 5 }, b: 2, c: null });
  },
  { documented: ["engagelab"] },
);

updateRule(
  "changes no custom attributes for an empty object",
  async ({ call, create }) => {
    const { id } = await create({ custom_attributes: { a: 1 } });
    const { payload } = (await call("PUT", `/contacts/${id}`, { body: { custom_attributes: {} } })).body;
    expect(payload.custom_attributes).toEqual({ a: 1 });
  },
  { evidence: "source" },
);

updateRule(
  "merges additional attributes one level deep",
  async ({ call, create }) => {
    const { id } = await create({ additional_attributes: { city: "Haifa", profiles: { a: 1 } } });
    const body = { additional_attributes: { country: "Israel", profiles: { b: 2 } } };
    const { payload } = (await call("PATCH", `/contacts/${id}`, { body })).body;
    expect(payload.additional_attributes).toEqual({ city: "Haifa", country: "Israel", profiles: { b: 2 } });
  },
  { evidence: "source" },
);

updateRule(
  "keeps source ids when e-mail or phone change",
  async ({ call, create }) => {
    const { id } = await create({ inbox_id: 3, email: "ada@acme.example" });
    const { payload } = (await call("PATCH", `/contacts/${id}`, { body: { email: "new@acme.example" } })).body;
    expect(payload.contact_inboxes[0].source_id).toBe("ada@acme.example");
  },
  { evidence: "issue" },
);

updateRule(
  "ignores inbox_id and source_id",
  async ({ call, create }) => {
    const { id } = await create({});
    const body = { inbox_id: 1, source_id: "s" };
    expect((await call("PATCH", `/contacts/${id}`, { body })).body.payload.contact_inboxes).toEqual([]);
  },
  { evidence: "source" },
);

updateRule("changes nothing when a rule is broken", async ({ call, create }) => {
  const { id } = await create(ada);
  expect((await call("PATCH", `/contacts/${id}`, { body: { name: "Abe", email: "bad" } })).status).toBe(422);
  expect((await call("GET", `/contacts/${id}`)).body.payload.name).toBe("Ada");
});

observedUpdateRule("refuses a taken e-mail in whatever case", async ({ call, create }) => {
  await create(ada);
  const { id } = await create({});
  const answer = await call("PATCH", `/contacts/${id}`, { body: { email: "ADA@ACME.EXAMPLE" } });
  expect([answer.status, answer.body]).toEqual([
    422,
    { message: "Email has already been taken", attributes: ["email"] },
  ]);
});

updateRule("finds no unknown contact", async ({ call }) => {
  expect((await call("PATCH", "/contacts/404", { body: { name: "Abe" } })).status).toBe(404);
});

attributeRule("removes the named custom attributes", async ({ call, create }) => {
  const { id } = await create({ custom_attributes: { a: 1, b: 2, c: 3 } });
  const path = `/contacts/${id}/destroy_custom_attributes`;
  const answer = await call("POST", path, { body: { custom_attributes: ["a", "b", "unknown"] } });
  expect([answer.status, answer.body.payload.custom_attributes]).toEqual([200, { c: 3 }]);
});

attributeRule("takes a single name as a text", async ({ call, create }) => {
  const { id } = await create({ custom_attributes: { a: 1, b: 2 } });
  const path = `/contacts/${id}/destroy_custom_attributes`;
  const answer = await call("POST", path, { body: { custom_attributes: "a" } });
  expect(answer.body.payload.custom_attributes).toEqual({ b: 2 });
});

attributeRule("removes nothing when no name is given", async ({ call, create }) => {
  const { id } = await create({ custom_attributes: { a: 1 } });
  const answer = await call("POST", `/contacts/${id}/destroy_custom_attributes`, { body: {} });
  expect([answer.status, answer.body.payload.custom_attributes]).toEqual([200, { a: 1 }]);
});

deleteRule("deletes a contact once", async ({ call, create }) => {
  const { id } = await create(ada);
  expect((await call("DELETE", `/contacts/${id}`)).status).toBe(200);
  expect((await call("GET", `/contacts/${id}`)).status).toBe(404);
  expect((await call("DELETE", `/contacts/${id}`)).status).toBe(404);
});

deleteRule(
  "does not delete a contact that is online",
  async ({ call, create, sandbox }) => {
    const { id } = await create({ name: "aDA lovelace" });
    sandbox.setOnline("inquirly", id);
    const answer = await call("DELETE", `/contacts/${id}`);
    expect([answer.status, answer.body]).toEqual([422, { message: "Ada lovelace is Online, please try again later" }]);
  },
  { evidence: "source" },
);

deleteRule(
  "frees the source ids of a deleted contact",
  async ({ call, create }) => {
    const { id } = await create({ inbox_id: 1, source_id: "s" });
    await call("DELETE", `/contacts/${id}`);
    expect((await create({ inbox_id: 1, source_id: "s" })).contact_inboxes).toHaveLength(1);
  },
  { evidence: "source" },
);
