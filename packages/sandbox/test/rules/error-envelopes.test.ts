import { expect } from "vitest";
import { rulesOf } from "../rule.js";

const rule = rulesOf("3");

const acceptJson = { accept: "application/json" };

rule("says what is wrong with a record in message and attributes", async ({ call }) => {
  const answer = await call("POST", "/contacts", { body: { email: "bad", phone_number: "0501234567" } });
  expect([answer.status, answer.body]).toEqual([
    422,
    { message: "Email Invalid email, Phone number should be in e164 format", attributes: ["email", "phone_number"] },
  ]);
});

rule("lists e-mail, identifier and phone in this order when all are taken", async ({ call, create }) => {
  const body = { email: "ada@acme.example", identifier: "a-1", phone_number: "+12025550100" };
  await create(body);
  expect((await call("POST", "/contacts", { body })).body).toEqual({
    message: "Email has already been taken, Identifier has already been taken, Phone number has already been taken",
    attributes: ["email", "identifier", "phone_number"],
  });
});

rule("lists an attribute once however often it is wrong", async ({ call }) => {
  const answer = await call("POST", "/contacts", { body: { email: "x".repeat(300) } });
  expect(answer.body.attributes).toEqual(["email"]);
  expect(answer.body.message).toBe("Email is too long (maximum is 255 characters), Email Invalid email");
});

rule("answers a missing parameter with one error text", async ({ call }) => {
  const answer = await call("POST", "/contacts", { body: { inbox_id: 3 } });
  expect([answer.status, answer.body]).toEqual([
    422,
    { error: "param is missing or the value is empty: contact email" },
  ]);
});

rule("answers where its code breaks with 500 and a status in the body", async ({ call }) => {
  const answer = await call("POST", "/contacts/filter", { body: {} });
  expect([answer.status, answer.type, answer.body]).toEqual([
    500,
    "application/json; charset=UTF-8",
    { status: 500, error: "Internal Server Error" },
  ]);
});

rule("answers a malformed body with 400, in JSON when that is accepted", async ({ call }) => {
  const answer = await call("POST", "/contacts", { body: '{"name": ', headers: acceptJson });
  expect([answer.status, answer.body]).toEqual([400, { status: 400, error: "Bad Request" }]);
});

rule("answers a malformed body with empty HTML when JSON is not accepted", async ({ call }) => {
  const answer = await call("POST", "/contacts", { body: '{"name": ', headers: { accept: "*/*" } });
  expect([answer.status, answer.text]).toEqual([400, ""]);
  expect(answer.type).toMatch(/^text\/html/);
});

rule("answers bad percent-encoding with 400", async ({ call }) => {
  const answer = await call("GET", "/contacts/search?q=%", { headers: acceptJson });
  expect([answer.status, answer.body]).toEqual([400, { status: 400, error: "Bad Request" }]);
});

rule("answers an unknown route with HTML when JSON is not accepted", async ({ call }) => {
  const answer = await call("GET", "/nothing");
  expect(answer.status).toBe(404);
  expect(answer.type).toMatch(/^text\/html/);
});

rule(
  "takes a list of types that ends with anything for a browser's",
  async ({ call }) => {
    const answer = await call("GET", "/nothing", { headers: { accept: "application/json, text/plain, */*" } });
    expect(answer.type).toMatch(/^text\/html/);
  },
  { evidence: "inferred" },
);

rule("answers an unknown record with 404 and one error text", async ({ call }) => {
  const answer = await call("GET", "/contacts/404");
  expect([answer.status, answer.type, answer.body]).toEqual([
    404,
    "application/json; charset=utf-8",
    { error: "Resource could not be found" },
  ]);
});

rule(
  "never answers 403",
  async ({ call, create }) => {
    const { id } = await create({ name: "Ada" });
    expect((await call("DELETE", `/contacts/${id}`, { token: "sandbox-agent-token" })).status).toBe(401);
  },
  { evidence: "source" },
);
