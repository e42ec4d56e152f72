import { expect } from "vitest";
import { rulesOf } from "../rule.js";

const rule = rulesOf("1");

const NOT_FOUND = { error: "Resource could not be found" };

rule("answers .json paths like plain ones", async ({ call, create }) => {
  const { id } = await create({ name: "Ada" });
  expect((await call("GET", `/contacts/${id}.json`)).body).toEqual((await call("GET", `/contacts/${id}`)).body);
});

rule("answers JSON to an Accept header that asks for HTML", async ({ call }) => {
  const answer = await call("GET", "/contacts", { headers: { accept: "text/html" } });
  expect([answer.status, answer.type]).toEqual([200, "application/json; charset=utf-8"]);
});

rule("refuses .xml with 406 and a small XML body", async ({ call, create }) => {
  const { id } = await create({ name: "Ada" });
  const answer = await call("GET", `/contacts/${id}.xml`, { headers: { accept: "application/json" } });
  expect(answer.status).toBe(406);
  expect(answer.text).toMatch(/<hash>\s*<status type="integer">406<\/status>\s*<error>Not Acceptable<\/error>/);
});

for (const extension of ["html", "csv"]) {
  rule(`refuses .${extension} with 406 and an empty HTML body`, async ({ call, create }) => {
    const { id } = await create({ name: "Ada" });
    const answer = await call("GET", `/contacts/${id}.${extension}`);
    expect([answer.status, answer.text]).toEqual([406, ""]);
    expect(answer.type).toMatch(/^text\/html/);
  });
}

rule("cuts off an extension that the framework does not know", async ({ call, create }) => {
  const { id } = await create({ name: "Ada" });
  expect((await call("GET", `/contacts/${id}.foo`)).body.payload.id).toBe(id);
});

rule(
  "refuses a format only after the action has run",
  async ({ call, countContacts }) => {
    const answer = await call("POST", "/contacts.xml", { body: { name: "Ada" } });
    expect([answer.status, await countContacts()]).toEqual([406, 1]);
  },
  { evidence: "inferred" },
);

rule(
  "answers errors in JSON whatever format was asked for",
  async ({ call }) => {
    expect((await call("GET", "/contacts/9.xml")).body).toEqual(NOT_FOUND);
  },
  { evidence: "inferred" },
);

rule("updates with PATCH and with PUT alike", async ({ call, create }) => {
  const { id } = await create({ name: "Ada", email: "ada@acme.example" });
  const patched = await call("PATCH", `/contacts/${id}`, { body: { name: "Abe" } });
  const put = await call("PUT", `/contacts/${id}`, { body: { name: "Abe" } });
  expect(patched.body).toEqual(put.body);
  expect(put.body.payload.email).toBe("ada@acme.example");
});

rule("routes GET /contacts/filter to show, which finds no such contact", async ({ call }) => {
  const answer = await call("GET", "/contacts/filter");
  expect([answer.status, answer.body]).toEqual([404, NOT_FOUND]);
});

for (const [method, path] of [
  ["POST", "/contacts/search"],
  ["PUT", "/contacts"],
  ["DELETE", "/contacts/1/labels"],
] as const) {
  rule(`has no route for ${method} ${path}`, async ({ call }) => {
    const answer = await call(method, path, { headers: { accept: "application/json" } });
    expect([answer.status, answer.body]).toEqual([404, { status: 404, error: "Not Found" }]);
  });
}

rule("finds nothing under an id that is no number", async ({ call, create }) => {
  await create({ name: "Ada" });
  const answer = await call("GET", "/contacts/abc");
  expect([answer.status, answer.body]).toEqual([404, NOT_FOUND]);
});

rule("finds nothing under an id too big for its column", async ({ call }) => {
  expect((await call("GET", "/contacts/99999999999999999999")).status).toBe(404);
});

rule("reads the id 1abc as 1", async ({ call, create }) => {
  const { id } = await create({ name: "Ada" });
  expect((await call("GET", `/contacts/${id}abc`)).body.payload.id).toBe(id);
});

rule(
  "answers PATCH and PUT, but no POST, on one contact",
  async ({ call, create }) => {
    const { id } = await create({ name: "Ada" });
    expect((await call("POST", `/contacts/${id}`, { body: {} })).status).toBe(404);
  },
  { evidence: "source" },
);

rule(
  "ignores slashes that are repeated or trail",
  async ({ call }) => {
    expect((await call("GET", "//contacts/")).status).toBe(200);
  },
  { evidence: "inferred" },
);
