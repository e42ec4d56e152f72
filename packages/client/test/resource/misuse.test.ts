import type { FilterCondition } from "@contacts-api/client/inquirly";
import { createContacts } from "@contacts-api/client/inquirly";
import { describe, expect, it } from "vitest";
import { clientOf, contactsOf, failureOf } from "../support/clients.js";
import { json, page, serve } from "../support/serve.js";

/** What a caller without types may give in the place of anything. */
function untyped<Type>(value: unknown): Type {
  return value as Type;
}

async function startInquirly(body: unknown = page) {
  const server = await serve((_, response) => json(response, body));
  return { server, contacts: createContacts({ accessToken: "t", accountId: 1, baseUrl: server.url, maxRetries: 0 }) };
}

describe("a method that is not given an object", () => {
  it.each([null, undefined, "Alice", 7, []])("rejects before anything is sent for %j", async (given) => {
    const { server, contacts } = await startInquirly();
    const calls = [
      contacts.create(untyped(given)),
      contacts.find(untyped(given)),
      contacts.update(1, untyped(given)),
      contacts.upsert(untyped(given)),
      contacts.contactInboxes.create(1, untyped(given)),
    ];
    for (const call of calls)
      expect(await failureOf(call)).toMatchObject({ code: "configuration", message: "the fields must be an object" });
    expect(server.received).toEqual([]);
  });
});

describe("a value that JSON cannot hold", () => {
  const circular: Record<string, unknown> = {};
  circular.self = circular;

  it.each([
    ["a BigInt", { size: 1n }],
    ["a circle", circular],
  ])("is refused, and named: %s", async (_, customAttributes) => {
    const { server, contacts } = await startInquirly();
    const expected = {
      code: "configuration",
      message: expect.stringMatching(/cannot be written as JSON: .*(BigInt|circular)/),
    };
    expect(await failureOf(contacts.create({ inboxId: 1, customAttributes }))).toMatchObject(expected);
    expect(await failureOf(contacts.update(1, { customAttributes }))).toMatchObject(expected);
    expect(await failureOf(contacts.upsert({ inboxId: 1, email: "a@b.example", customAttributes }))).toMatchObject(
      expected,
    );
    expect(server.received).toEqual([]);
  });
});

describe("half of a character", () => {
  it("is refused in a key and a search, which no URL can hold", async () => {
    const { server, contacts } = await startInquirly();
    const half = "crm-\ud800";
    const expected = { code: "configuration", message: expect.stringContaining("surrogate") };
    expect(await failureOf(contacts.find({ identifier: half }))).toMatchObject(expected);
    expect(await failureOf(contacts.search(half).first())).toMatchObject(expected);
    const nested = untyped<"name">({ by: { name: true } });
    expect(await failureOf(contacts.list({ sort: nested }).first())).toMatchObject(expected);
    expect(server.received).toEqual([]);
  });
});

describe("labels", () => {
  it.each(["vip", null, undefined, { 0: "vip" }, { payload: ["vip"] }, ["vip", 7], [null]])(
    "are refused unless they are a list of texts, for the server would remove all: %j",
    async (labels) => {
      const { server, contacts } = await startInquirly();
      const error = await failureOf(contacts.labels.set(1, untyped(labels)));
      expect(error).toMatchObject({ code: "configuration", message: "labels must be a list of texts" });
      expect(server.received).toEqual([]);
    },
  );

  it("may be none", async () => {
    const { server, contacts } = await startInquirly({ payload: [] });
    expect(await contacts.labels.set(1, [])).toEqual([]);
    expect(server.received[0]?.body).toBe('{"labels":[]}');
  });
});

describe("a filter", () => {
  it.each([[[]], [null], ["name"]])("is refused without a condition: %j", async (conditions) => {
    const { server, contacts } = await startInquirly();
    expect(() => contacts.filter(untyped<[FilterCondition]>(conditions))).toThrow(/^filter needs a condition/);
    expect(server.received).toEqual([]);
  });
});

describe("a fetch function that rejects with no error", () => {
  it.each([
    ["a symbol", Symbol("no")],
    ["an object without a prototype", Object.create(null)],
    ["an object whose text fails", { toString: () => Promise.reject }],
    ["nothing", undefined],
    ["null", null],
  ])("has a ConnectionError come of it: %s", async (_, reason) => {
    const fetch = () => Promise.reject(reason);
    const options = { fetch, maxRetries: 0 };
    expect(await failureOf(contactsOf("https://help.example", options).get(7))).toMatchObject({ code: "connection" });
    const path = "/api/v1/accounts/{account_id}/contacts";
    const call = clientOf("https://help.example", options).GET(path, { params: { path: { account_id: 1 } } });
    expect(await failureOf(call)).toMatchObject({ code: "connection" });
  });
});

describe("a bare list", () => {
  it("is a page only for the API that describes one", async () => {
    const server = await serve((_, response) => json(response, page.payload));
    expect(await failureOf(contactsOf(server.url).list().page(1))).toMatchObject({ code: "invalid_response" });
    const inquirly = createContacts({ accessToken: "t", accountId: 1, baseUrl: server.url });
    expect((await inquirly.list().page(1)).contacts).toHaveLength(1);
  });
});

describe("what a contact was received as", () => {
  it("stays when its attributes are changed", async () => {
    const received = { id: 7, custom_attributes: { plan: "pro" }, additional_attributes: { city: "Haifa" } };
    const { contacts } = await startInquirly({ payload: received });
    const contact = await contacts.get(7);
    contact.customAttributes.plan = "free";
    delete contact.additionalAttributes.city;
    expect(contact.raw).toEqual(received);
  });
});

describe("a redirect within the host", () => {
  it.each(["http://user:password@HOST/moved", "blob:http://HOST/moved"])("to %s is refused", async (target) => {
    const server = await serve(({ headers }, response) =>
      response.writeHead(307, { location: target.replace("HOST", `${headers.host}`) }).end(),
    );
    expect(await failureOf(contactsOf(server.url).get(7))).toMatchObject({ code: "redirect", status: 307 });
    expect(server.received).toHaveLength(1);
  });
});
