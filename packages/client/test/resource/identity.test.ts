import { createContacts as createDigital } from "@contacts-api/client/99digital";
import { createContacts } from "@contacts-api/client/inquirly";
import { describe, expect, it } from "vitest";
import { contactsOf, failureOf } from "../support/clients.js";
import { json, serve } from "../support/serve.js";

const inquirlyOf = (baseUrl: string) => createContacts({ accessToken: "t", accountId: 1, baseUrl, maxRetries: 0 });

const IMPOSSIBLE = [
  0,
  -1,
  1.5,
  1.0000001,
  1e21,
  2 ** 53,
  Number.NaN,
  null,
  undefined,
  "",
  ".",
  "..",
  "1/2",
  " 1",
  "1e3",
];

describe("an ID that no contact can have", () => {
  it.each(IMPOSSIBLE)("is refused before anything is sent: %j", async (impossible) => {
    const server = await serve((_, response) => json(response, { payload: { id: 1, name: "Account" } }));
    const id = impossible as number;
    const contacts = inquirlyOf(server.url);
    const calls = [
      contacts.get(id),
      contacts.update(id, { name: "Bob" }),
      contacts.delete(id),
      contacts.conversations(id),
      contacts.labels.set(id, ["vip"]),
      contactsOf(server.url).update(id, { name: "Bob" }),
    ];
    for (const { name, message } of await Promise.all(calls.map(failureOf))) {
      expect(name).toBe("ConfigurationError");
      expect(message).toContain("the ID of a contact must be a positive whole number");
    }
    expect(server.received).toEqual([]);
  });

  it("may be the digits of one that can", async () => {
    const server = await serve((_, response) => json(response, { payload: { id: 7 } }));
    expect(await contactsOf(server.url).get("7" as unknown as number)).toMatchObject({ id: 7 });
    expect(server.received[0]?.path).toBe("/api/v1/accounts/1/contacts/7");
  });
});

describe("an account ID", () => {
  it.each(IMPOSSIBLE)("is refused when the client is made if no account can have it: %j", (impossible) => {
    const options = { accessToken: "t", accountId: impossible as number };
    expect(() => createDigital(options)).toThrow(/^accountId (is missing|must be a positive whole number)/);
  });
});

describe("a response about another contact", () => {
  it("is refused by get and update", async () => {
    const server = await serve((_, response) => json(response, { payload: { id: 7, name: "Bob" } }));
    const contacts = contactsOf(server.url);
    const failures = await Promise.all([contacts.get(5), contacts.update(5, { name: "Bob" })].map(failureOf));
    expect(failures.map(({ name }) => name)).toEqual(["InvalidResponseError", "InvalidResponseError"]);
  });

  it.each([
    { identifier: "not-yours" },
    { identifier: null },
    { identifier: "a", email: "other@acme.example" },
    { identifier: "a", phone_number: "+999999999" },
  ])("is not the result of a create: %j", async (keys) => {
    const server = await serve(({ method }, response) =>
      method === "POST"
        ? json(response, { payload: { contact: { id: 7, name: "Bob", ...keys } } })
        : json(response, { meta: { count: 0 }, payload: [] }),
    );
    const sent = { inboxId: 1, identifier: "a", email: "A@acme.example", phoneNumber: "+123456789" };
    await expect(contactsOf(server.url, { maxRetries: 0 }).create(sent)).rejects.toThrow();
  });

  it("is the result of a create where it differs in what the server writes in its own way, or leaves out", async () => {
    const server = await serve((_, response) =>
      json(response, { payload: { contact: { id: 7, email: "alice@acme.example" } } }),
    );
    const sent = { inboxId: 1, identifier: "a", email: "Alice@acme.example", phoneNumber: "" };
    expect(await contactsOf(server.url).create(sent)).toMatchObject({ id: 7 });
  });
});

describe("a deletion", () => {
  it.each(['{"payload":{"id":5}}', "[]", ""])("has succeeded when the response is %j", async (body) => {
    const server = await serve((_, response) => response.end(body));
    expect(await inquirlyOf(server.url).delete(5)).toBeUndefined();
  });

  it.each(['{"error":"no"}', "<h1>Sign in</h1>", "null"])("has not when it is %j", async (body) => {
    const server = await serve((_, response) => response.end(body));
    expect((await failureOf(inquirlyOf(server.url).delete(5))).name).toBe("InvalidResponseError");
  });
});
