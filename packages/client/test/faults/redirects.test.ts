import { describe, expect, it } from "vitest";
import { clientOf, contactsOf, failureOf, TOKEN } from "../support/clients.js";
import { created, json, page, type Respond, serve } from "../support/serve.js";

const ALL = [301, 302, 303, 307, 308];
const contact = { payload: { id: 7, name: "Alice" } };

/** Redirects the first request and responds to the others. */
const redirectOnce =
  (status: number, location: string, answer: unknown): Respond =>
  (_, response, number) =>
    number === 1 ? response.writeHead(status, { location }).end("moved") : json(response, answer);

describe.each(ALL)("a %i to a read", (status) => {
  it("is followed with the key within the origin", async () => {
    const server = await serve(redirectOnce(status, "/moved?page=2", contact));
    expect(await contactsOf(server.url).get(7)).toMatchObject({ id: 7 });
    expect(server.received).toHaveLength(2);
    expect(server.received[1]).toMatchObject({
      method: "GET",
      path: "/moved?page=2",
      headers: { api_access_token: TOKEN, accept: "application/json" },
    });
  });

  it("is refused to another port, another host name and another scheme, where nothing arrives", async () => {
    const other = await serve((_, response) => json(response, contact));
    const { port } = new URL(other.url);
    const server = await serve((_, response, number) => {
      const places = [other.url, `http://localhost:${port}`, `//127.0.0.1:${port}/x`, `https://127.0.0.1:${port}`];
      response.writeHead(status, { location: `${places[number - 1]}` }).end();
    });
    for (let place = 0; place < 4; place++) {
      expect(await failureOf(contactsOf(server.url).get(7))).toMatchObject({ name: "RedirectError", status });
    }
    expect(server.received).toHaveLength(4);
    expect(other.received).toEqual([]);
    expect(other.openSockets()).toBe(0);
  });

  it("is refused when it leaves the origin at the second step", async () => {
    const other = await serve((_, response) => json(response, contact));
    const server = await serve((_, response, number) =>
      response.writeHead(status, { location: number === 1 ? "/step" : other.url }).end(),
    );
    expect(await failureOf(contactsOf(server.url).get(7))).toMatchObject({ name: "RedirectError" });
    expect(server.received).toHaveLength(2);
    expect(other.received).toEqual([]);
  });
});

describe.each([307, 308])("a %i to a create", (status) => {
  it("keeps method, body and key within the origin", async () => {
    const server = await serve(redirectOnce(status, "/moved", created));
    await contactsOf(server.url).create({ inboxId: 7, name: "Åsa" });
    const [first, second] = server.received;
    expect(second).toMatchObject({
      method: "POST",
      path: "/moved",
      body: first?.body,
      headers: { api_access_token: TOKEN, "content-type": "application/json" },
    });
    expect(JSON.parse(`${second?.body}`)).toEqual({ inbox_id: 7, name: "Åsa" });
  });

  it("is refused to another origin, where nothing arrives", async () => {
    const other = await serve((_, response) => json(response, created));
    const server = await serve(redirectOnce(status, other.url, created));
    const error = await failureOf(contactsOf(server.url).create({ inboxId: 7, identifier: "crm-42" }));
    expect(error).toMatchObject({ name: "RedirectError", method: "POST" });
    expect(server.received).toHaveLength(1);
    expect(other.received).toEqual([]);
  });
});

describe.each([301, 302, 303])("a %i to a write", (status) => {
  it("is refused even within the origin, for it would become a read", async () => {
    const server = await serve((_, response) => response.writeHead(status, { location: "/moved" }).end());
    const contacts = contactsOf(server.url);
    const refused = { name: "RedirectError", status };
    expect(await failureOf(contacts.create({ inboxId: 7, identifier: "crm-42" }))).toMatchObject(refused);
    expect(await failureOf(contacts.update(7, { name: "Bob" }))).toMatchObject(refused);
    expect(server.received.map(({ method }) => method)).toEqual(["POST", "PATCH"]);
  });
});

describe("a chain of redirects", () => {
  const countdown: Respond = ({ path }, response) => {
    const left = Number(path.slice(1)) || 0;
    if (left === 0) json(response, page);
    else response.writeHead(307, { location: `/${left - 1}` }).end();
  };
  const start =
    (steps: number): Respond =>
    (request, response, number) =>
      number === 1
        ? response.writeHead(307, { location: `/${steps - 1}` }).end()
        : countdown(request, response, number);

  it("is followed for five steps", async () => {
    const server = await serve(start(5));
    expect((await contactsOf(server.url).list().page(1)).contacts).toHaveLength(1);
    expect(server.received).toHaveLength(6);
  });

  it("is refused at the sixth step", async () => {
    const server = await serve(start(6));
    const { response, error } = await clientOf(server.url)
      .GET("/api/v1/accounts/{account_id}/contacts", { params: { path: { account_id: 1 } } })
      .catch((failure) => ({ response: undefined, error: failure }));
    expect(response).toBeUndefined();
    expect(error).toMatchObject({ name: "RedirectError", status: 307 });
    expect(server.received).toHaveLength(6);
  });
});

describe("redirects", () => {
  it("without a usable Location are refused", async () => {
    const server = await serve((_, response, number) =>
      response.writeHead(302, number === 1 ? {} : { location: "http://[" }).end(),
    );
    expect((await failureOf(contactsOf(server.url).get(7))).name).toBe("RedirectError");
    expect((await failureOf(contactsOf(server.url).get(7))).name).toBe("RedirectError");
    expect(server.received).toHaveLength(2);
  });

  it("that the platform hides are refused", async () => {
    let requests = 0;
    const fetch = async () => {
      requests++;
      return Object.defineProperties(Response.error(), { type: { value: "opaqueredirect" } });
    };
    const contacts = contactsOf("https://api.example", { fetch });
    expect((await failureOf(contacts.get(7))).name).toBe("RedirectError");
    expect((await failureOf(contacts.create({ inboxId: 1, name: "Alice", email: "a@acme.example" }))).name).toBe(
      "RedirectError",
    );
    expect(requests).toBe(2);
  });
});
