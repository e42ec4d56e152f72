import { checkExchange, type PlainRequest, type PlainResponse } from "@contacts-api/contract/99digital";
import * as inquirly from "@contacts-api/contract/inquirly";
import { describe, expect, it } from "vitest";

const headers = { api_access_token: "planted-token" };
const json = { "content-type": "application/json" };
const list: PlainRequest = { method: "GET", url: "/api/v1/accounts/1/contacts", headers };
const contact = {
  id: 7,
  name: "Alice",
  email: null,
  phone_number: null,
  identifier: null,
  thumbnail: "",
  availability_status: "offline",
  blocked: false,
  custom_attributes: {},
  additional_attributes: {},
  created_at: 1,
};

function page(...payload: readonly unknown[]): PlainResponse {
  return { status: 200, headers: json, body: { meta: { count: 1, current_page: 1 }, payload } };
}

async function findings(request: PlainRequest, response: PlainResponse) {
  const { violations, drift } = await checkExchange({ request, response });
  return { violations: violations.map(short), drift: drift.map(short) };
}

function short({ what, where }: { readonly what: string; readonly where: string }) {
  return `${what} ${where}`;
}

describe("a check of an exchange", () => {
  it("says where, what, by which rule, how well known, and in words", async () => {
    const { email: _, ...withoutEmail } = contact;
    expect(await checkExchange({ request: list, response: page({ ...withoutEmail, id: "7" }) })).toEqual({
      operationId: "listContacts",
      violations: [
        {
          in: "response",
          where: "/body/payload/0/email",
          what: "missing",
          rule: "#/components/schemas/Contact/required",
          evidence: "documented",
          message: "payload[0].email of the response is missing.",
        },
        {
          in: "response",
          where: "/body/payload/0/id",
          what: "type",
          rule: "#/components/schemas/Contact/properties/id/type",
          evidence: "documented",
          message: "payload[0].id of the response must be an integer; it is a string.",
        },
      ],
      drift: [],
    });
  });

  it("gives a part the evidence level that it has itself", async () => {
    const response = { ...page(), body: { meta: { count: 0, current_page: 1, has_more: "no" }, payload: [] } };
    const { violations } = await checkExchange({ request: list, response });
    expect(violations).toMatchObject([{ where: "/body/meta/has_more", evidence: "upstream" }]);
  });

  it("reports an unknown field apart, and as a violation when it is strict", async () => {
    const exchange = { request: list, response: page({ ...contact, nickname: "Al" }) };
    expect(await findings(list, exchange.response)).toEqual({
      violations: [],
      drift: ["unknown /body/payload/0/nickname"],
    });
    const strict = await checkExchange(exchange, { strict: true });
    expect(strict.violations.map(short)).toEqual(["unknown /body/payload/0/nickname"]);
    expect(strict.drift).toEqual([]);
  });

  it("takes an unknown field of one alternative for drift", async () => {
    const request = { ...list, method: "PATCH", url: `${list.url}/7`, headers: { ...headers, ...json }, body: {} };
    const response = { status: 200, headers: json, body: { payload: { ...contact, nickname: "Al" } } };
    expect(await findings(request, response)).toEqual({ violations: [], drift: ["unknown /body/payload/nickname"] });
  });

  it("reports the alternative that the value comes nearest to", async () => {
    const request = { ...list, method: "PATCH", url: `${list.url}/7`, headers: { ...headers, ...json }, body: {} };
    const inbox = { source_id: 5, inbox: {} };
    const wrapped = { status: 200, headers: json, body: { payload: { contact, contact_inbox: inbox } } };
    expect(await findings(request, wrapped)).toMatchObject({
      violations: ["type /body/payload/contact_inbox/source_id"],
    });
    const bare = { status: 200, headers: json, body: { payload: { ...contact, blocked: null } } };
    expect(await findings(request, bare)).toMatchObject({ violations: ["type /body/payload/blocked"] });
  });

  it("names all types that a value may have", async () => {
    const response = { ...page(), body: { meta: { count: 0, current_page: null }, payload: [] } };
    const { violations } = await checkExchange({ request: list, response });
    expect(violations.map(({ message }) => message)).toEqual([
      "meta.current_page of the response must be an integer or a string; it is null.",
    ]);
  });

  it("finds statuses that are not described, and reports errors that only default describes as drift", async () => {
    expect(await findings(list, { status: 204 })).toEqual({ violations: ["status /status"], drift: [] });
    const teapot = { status: 418, headers: json, body: { error: "short and stout" } };
    expect(await findings(list, teapot)).toEqual({ violations: [], drift: ["unknown /status"] });
    expect(await findings(list, { ...teapot, body: {} })).toMatchObject({ violations: ["missing /body/error"] });
  });

  it("finds media types that are not described, bodies that are none, and bodies that are not what they say", async () => {
    const html = { ...page(), headers: { "content-type": "text/html" }, body: "<html>" };
    expect(await findings(list, html)).toMatchObject({ violations: ["media-type /headers/content-type"] });
    expect(await findings(list, { ...page(), headers: {} })).toMatchObject({
      violations: ["media-type /headers/content-type"],
    });
    expect(await findings(list, { ...page(), body: "" })).toMatchObject({ violations: ["missing /body"] });
    expect(await findings(list, { ...page(), body: "{" })).toMatchObject({ violations: ["syntax /body"] });
  });

  it("finds a body where none is described", async () => {
    const request = { method: "DELETE", url: "/api/v1/accounts/1/contacts/7", headers };
    const check = (body: string) => inquirly.checkExchange({ request, response: { status: 200, headers: json, body } });
    expect((await check("")).violations).toEqual([]);
    expect((await check("{}")).violations.map(short)).toEqual(["syntax /body"]);
  });
});

describe("a check of a request", () => {
  const ok = page();

  it("finds parameters that are missing, of another type or not listed", async () => {
    const search = { ...list, url: `${list.url}/search` };
    expect(await findings(search, ok)).toMatchObject({ violations: ["missing /query/q"] });
    const url = `${search.url}?q=a&page=two&sort=shoe_size&color=red`;
    expect(await findings({ ...list, url }, ok)).toEqual({
      violations: ["value /query/sort", "type /query/page"],
      drift: ["unknown /query/color"],
    });
    expect(await findings({ ...list, url: "/api/v1/accounts/one-1/contacts" }, ok)).toMatchObject({
      violations: ["type /path/account_id"],
    });
  });

  it("finds a credential that is missing, and takes either way to write its header", async () => {
    expect(await findings({ ...list, headers: {} }, ok)).toMatchObject({
      violations: ["missing /headers/api_access_token"],
    });
    expect(await findings({ ...list, headers: { "Api-Access-Token": "planted-token" } }, ok)).toMatchObject({
      violations: [],
    });
  });

  it("finds bodies that are missing or not described, and what is wrong within", async () => {
    const created = { status: 422, headers: json, body: { message: "taken" } };
    const post = { ...list, method: "POST", headers: { ...headers, ...json } };
    expect(await findings(post, created)).toMatchObject({ violations: ["missing /body"] });
    expect(await findings({ ...post, body: '{"inbox_id":"1"}' }, created)).toMatchObject({
      violations: ["type /body/inbox_id"],
    });
    const text = { ...post, headers: { ...headers, "content-type": "text/plain" }, body: "{}" };
    expect(await findings(text, created)).toMatchObject({ violations: ["media-type /headers/content-type"] });
    expect(await findings({ ...list, body: "{}" }, ok)).toEqual({ violations: [], drift: ["unknown /body"] });
  });

  it("reads forms", async () => {
    const form = new FormData();
    form.set("inbox_id", "1");
    form.set("custom_attributes[plan]", "gold");
    form.set("avatar", new File(["GIF89a"], "a.gif", { type: "image/gif" }));
    const send = () =>
      new Request(`http://127.0.0.1/inquirly/api/v1/accounts/1/contacts`, { method: "POST", headers, body: form });
    const response = { status: 422, headers: json, body: { message: "taken" } };
    expect(await inquirly.checkExchange({ request: send(), response })).toMatchObject({ violations: [], drift: [] });
    form.set("inbox_id", "first");
    const { violations } = await inquirly.checkExchange({ request: send(), response });
    expect(violations.map(short)).toEqual(["type /body/inbox_id"]);
  });
});

describe("the operation of a request", () => {
  const reach = async (url: string, options?: Parameters<typeof checkExchange>[1], method = "GET") =>
    (await checkExchange({ request: { method, url, headers }, response: page() }, options)).operationId;

  it.each([
    ["/api/v1/accounts/1/contacts/7", "getContact"],
    ["/api/v1/accounts/1/contacts/search?q=a", "searchContacts"],
    ["https://online.99digital.co.il/api/v1/accounts/1/contacts", "listContacts"],
    ["http://127.0.0.1:4010/a/b/api/v1/accounts/1/contacts", "listContacts"],
    ["/api/v1/accounts/1/contacts/active", undefined],
    ["/api/v1/accounts/1/contacts/", undefined],
    ["/api/v1/accounts/1/contacts.json", undefined],
    ["/prefix/api/v1/accounts/1/contacts", undefined],
  ])("of %s is %s", async (url, operationId) => {
    expect(await reach(url)).toBe(operationId);
  });

  it("is found below the base URL only, when one is given", async () => {
    const baseUrl = "http://127.0.0.1:4010/99digital/";
    expect(await reach("http://127.0.0.1:4010/99digital/api/v1/accounts/1/contacts", { baseUrl })).toBe("listContacts");
    expect(await reach("http://127.0.0.1:4010/api/v1/accounts/1/contacts", { baseUrl })).toBeUndefined();
    expect(await reach("http://127.0.0.1:4011/99digital/api/v1/accounts/1/contacts", { baseUrl })).toBeUndefined();
    expect(await reach("http://127.0.0.1:4010/99digital/x/api/v1/accounts/1/contacts", { baseUrl })).toBeUndefined();
  });

  it("is a violation when there is none", async () => {
    const request = { ...list, method: "delete" };
    expect((await checkExchange({ request, response: page() })).violations).toEqual([
      {
        in: "request",
        where: "/url",
        what: "operation",
        rule: "",
        evidence: undefined,
        message: "99digital describes no operation for DELETE /api/v1/accounts/1/contacts.",
      },
    ]);
  });
});
