import type { ContactsPromise } from "@contacts-api/client";
import { type Contacts, createContacts } from "@contacts-api/client/inquirly";
import { createSandbox } from "@contacts-api/sandbox";
import { describe, expect, it } from "vitest";
import { contactsOf, failureOf } from "../support/clients.js";
import { runProgram } from "../support/run-program.js";
import { created, json, page, serve } from "../support/serve.js";

const wanted = { inboxId: 1, name: "Alice", identifier: "crm-42" };

/** Every method that returns a promise, and the call that it ends with. */
const METHODS: Record<string, [last: string, (contacts: Contacts, id: number) => ContactsPromise<unknown>]> = {
  create: ["POST /contacts", (contacts) => contacts.create({ inboxId: 1, name: "Bob" })],
  get: ["GET /contacts/ID", (contacts, id) => contacts.get(id)],
  find: ["POST /contacts/filter", (contacts) => contacts.find({ identifier: "nobody" })],
  update: ["PUT /contacts/ID", (contacts, id) => contacts.update(id, { name: "Bob" })],
  "upsert, which updates": ["PUT /contacts/ID", (contacts) => contacts.upsert({ ...wanted, name: "Carol" })],
  "upsert, which creates": ["POST /contacts", (contacts) => contacts.upsert({ ...wanted, identifier: "crm-43" })],
  delete: ["DELETE /contacts/ID", (contacts, id) => contacts.delete(id)],
  "list.page": ["GET /contacts", (contacts) => contacts.list().page(1)],
  "search.page": ["GET /contacts/search", (contacts) => contacts.search("crm").page(1)],
  conversations: ["GET /contacts/ID/conversations", (contacts, id) => contacts.conversations(id)],
  "labels.list": ["GET /contacts/ID/labels", (contacts, id) => contacts.labels.list(id)],
  "labels.set": ["POST /contacts/ID/labels", (contacts, id) => contacts.labels.set(id, ["vip"])],
  "contactInboxes.create": [
    "POST /contacts/ID/contact_inboxes",
    (contacts, id) => contacts.contactInboxes.create(id, { inboxId: 407 }),
  ],
  "contactInboxes.listContactable": [
    "GET /contacts/ID/contactable_inboxes",
    (contacts, id) => contacts.contactInboxes.listContactable(id),
  ],
};

describe.each(Object.entries(METHODS))("withResponse of %s", (_, [last, call]) => {
  it("gives the data that the call gives, and the last response, without a request of its own", async () => {
    const sandbox = createSandbox();
    const sent: string[] = [];
    const contacts = createContacts({
      accessToken: "sandbox-admin-token",
      accountId: 1,
      baseUrl: sandbox.baseUrl("inquirly"),
      fetch: async (url, init) => {
        const path = new URL(url).pathname.replace(/^.*\/accounts\/1/, "").replace(/\/\d+/, "/ID");
        sent.push(`${init.method} ${path}`);
        const response = await sandbox.fetch(url, init);
        response.headers.set("x-request-id", `request ${sent.length}`);
        response.headers.set("x-sent", `${sent.at(-1)}`);
        return response;
      },
    });
    const { id } = await contacts.create(wanted);
    const promise = call(contacts, id);
    const { data, response } = await promise.withResponse();
    expect(data).toBe(await promise);
    expect(response).toMatchObject({ status: 200, requestId: `request ${sent.length}` });
    expect(response.headers.get("x-sent")).toBe(last);
  });
});

describe("withResponse", () => {
  it("tells of the response that a repeated call has ended with", async () => {
    const server = await serve((_, response, number) =>
      number === 1
        ? response.writeHead(503, { "retry-after": "0.01" }).end()
        : json(response, { payload: { id: 7 } }, 203, { "x-ratelimit-remaining": "41" }),
    );
    const { data, response } = await contactsOf(server.url).get(7).withResponse();
    expect(data.id).toBe(7);
    expect(response).toMatchObject({ status: 203, requestId: null });
    expect(response.headers.get("x-ratelimit-remaining")).toBe("41");
  });

  it("does not mix up calls that are under way together", async () => {
    const server = await serve(({ path }, response) => {
      const id = Number(path.split("/").at(-1));
      setTimeout(() => json(response, { payload: { id } }, 200, { "x-request-id": `r-${id}` }), 60 - 10 * id);
    });
    const contacts = contactsOf(server.url);
    const calls = [1, 2, 3, 4, 5].map((id) => contacts.get(id).withResponse());
    const told = (await Promise.all(calls)).map(({ data, response }) => `${data.id} ${response.requestId}`);
    expect(told).toEqual(["1 r-1", "2 r-2", "3 r-3", "4 r-4", "5 r-5"]);
  });

  it("tells of the look-up by which a create in doubt was settled", async () => {
    const contact = { id: 1, name: "Alice", identifier: "crm-42" };
    const server = await serve(({ method }, response) => {
      if (method === "POST") response.destroy();
      else json(response, { ...page, payload: [contact] }, 200, { "x-request-id": "found" });
    });
    const { data, response } = await contactsOf(server.url).create(wanted).withResponse();
    expect(data.id).toBe(1);
    expect(response.requestId).toBe("found");
  });

  it("rejects with what the call rejects with", async () => {
    const server = await serve((_, response) => json(response, { error: "no" }, 404));
    const call = contactsOf(server.url).get(7);
    const error = await failureOf(call.withResponse());
    expect(error).toBe(await failureOf(call));
    expect(error).toMatchObject({ code: "not_found" });
  });

  it("belongs to a promise like any other", async () => {
    const server = await serve((_, response) => json(response, created));
    const call = contactsOf(server.url).create({ inboxId: 7, name: "Alice" });
    expect(call).toBeInstanceOf(Promise);
    expect(await Promise.all([call, call.then(({ id }) => id)])).toEqual([expect.objectContaining({ id: 1 }), 1]);
  });
});

describe("a failure that nobody handles", () => {
  it.each([
    ["call handled", []],
    ["call unhandled", ["not_found"]],
    ["response handled", []],
    ["response unhandled", ["not_found"]],
    ["both handled", []],
    ["page response unhandled", ["not_found"]],
  ])("is told once, and a handled one is not: %s", async (way, told) => {
    const { output, errors } = await runProgram("reject-unhandled.mjs", [way]);
    expect(JSON.parse(output), errors).toEqual(told);
  });
});
