import { createContacts } from "@contacts-api/client/inquirly";
import nodeFetch from "node-fetch";
import { fetch as undiciFetch } from "undici";
import { describe, expect, it } from "vitest";
import { Response as StreamlessResponse } from "whatwg-fetch";
import { failureOf } from "../support/clients.js";
import { json, page, serve } from "../support/serve.js";
import { collect, startSandbox } from "../support/start-sandbox.js";

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** As React Native has it: its Response is that of whatwg-fetch, whose body is not to be had as a stream. */
async function fetchWithoutStreams(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  return new StreamlessResponse(await response.text(), response);
}

const foreign: [string, Fetch][] = [
  ["node-fetch, whose bodies are streams of Node", nodeFetch as unknown as Fetch],
  ["npm's undici, whose classes are not the platform's", undiciFetch as unknown as Fetch],
  ["whatwg-fetch, whose bodies are no streams", fetchWithoutStreams],
];

describe.each(foreign)("the fetch function of %s,", (_, fetch) => {
  it("creates, updates, finds, walks and deletes", async () => {
    const { connect, sandbox } = await startSandbox({
      seed: { contacts: [{ name: "Zoë", email: "zoe@acme.example" }] },
    });
    const contacts = connect.inquirly({ fetch });
    const { id } = await contacts.create({ inboxId: 1, name: "Ada", identifier: "crm-1" });
    await contacts.update(id, { customAttributes: { plan: "pro" } });
    expect(await contacts.find({ identifier: "crm-1" })).toMatchObject({ id, customAttributes: { plan: "pro" } });
    expect((await collect(contacts.list({ sort: "name" }))).map(({ name }) => name)).toEqual(["Ada", "Zoë"]);
    await contacts.delete(id);
    expect(await failureOf(contacts.get(id))).toMatchObject({ name: "NotFoundError" });
    expect(sandbox.state.inquirly.contacts).toHaveLength(1);
  });

  it("sends a form", async () => {
    const { connect } = await startSandbox();
    const avatar = new Blob([new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10])], { type: "image/png" });
    const created = await connect.inquirly({ fetch }).create({ inboxId: 1, name: "Ada", avatar });
    expect(created.thumbnail).toMatch(/^http/);
  });

  it("has a create whose reply is lost looked up and not sent twice", async () => {
    const { connect, sandbox } = await startSandbox();
    sandbox.addFault({ match: { method: "POST" }, effect: { kind: "lose-reply" } });
    const created = await connect.inquirly({ fetch }).create({ inboxId: 1, name: "Ada", identifier: "crm-1" });
    expect(created).toMatchObject({ id: 1, identifier: "crm-1" });
    expect(sandbox.state.inquirly.contacts).toHaveLength(1);
  });

  it("brings no response of more bytes than allowed, however few its characters are", async () => {
    const body = { ...page, note: "é".repeat(100) };
    const { length } = new TextEncoder().encode(JSON.stringify(body));
    const { url } = await serve((_, response) => json(response, body));
    const pageWithin = (maxResponseBytes: number) =>
      createContacts({ accessToken: "token-1", accountId: 1, baseUrl: url, fetch, maxResponseBytes }).list().page(1);
    expect(await failureOf(pageWithin(length - 1))).toMatchObject({ name: "InvalidResponseError" });
    expect((await pageWithin(length)).contacts).toHaveLength(1);
  });
});
