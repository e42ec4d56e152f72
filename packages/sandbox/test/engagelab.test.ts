import { describe, expect, it } from "vitest";
import { idsIn } from "./response-body.js";
import { start, transports } from "./server-under-test.js";
import { vendorRequest } from "./vendor-requests.js";

const CONTACTS = "/api/v2/accounts/contacts";

const seed = {
  contacts: [
    { id: 1, name: "alpha", email: "a@b", labels: ["vip"] },
    { id: 2, name: "beta", email: "b@b" },
    { id: 3, name: "anonymous" },
  ],
};

describe.each(transports)("the routes of EngageLab, %s", (transport) => {
  it("create the contact of the vendor's example", async () => {
    const { call } = await start(transport, { api: "engagelab" });
    const answer = await call("POST", CONTACTS, { body: vendorRequest("engagelab", "createContact").body });
    expect(answer.status).toBe(200);
    expect(answer.body.payload.contact).toMatchObject({ id: 1, name: "Test", email: "alice@acme.inc" });
    expect(answer.body.payload.contact_inbox.inbox.id).toBe(407);
  });

  it("list without q and search with it", async () => {
    const { call } = await start(transport, { api: "engagelab", seed });
    expect(idsIn(await call("GET", CONTACTS))).toEqual([1, 2]);
    expect(idsIn(await call("GET", `${CONTACTS}?q=`))).toEqual([1, 2]);
    expect(idsIn(await call("GET", `${CONTACTS}?q=BET`))).toEqual([2]);
  });

  it("sort downwards with direction=desc", async () => {
    const { call } = await start(transport, { api: "engagelab", seed });
    expect(idsIn(await call("GET", `${CONTACTS}?sort=name&direction=desc`))).toEqual([2, 1]);
    expect(idsIn(await call("GET", `${CONTACTS}?sort=name&direction=asc`))).toEqual([1, 2]);
  });

  it("restrict the list to labels", async () => {
    const { call } = await start(transport, { api: "engagelab", seed });
    expect(idsIn(await call("GET", `${CONTACTS}?labels=vip`))).toEqual([1]);
    expect(idsIn(await call("GET", `${CONTACTS}?labels[]=vip&labels[]=x`))).toEqual([1]);
  });

  it("leave contact inboxes out on request", async () => {
    const { call } = await start(transport, { api: "engagelab", seed });
    const answer = await call("GET", `${CONTACTS}?include_contact_inboxes=false`);
    expect(answer.body.payload[0]).not.toHaveProperty("contact_inboxes");
  });

  it("update with PATCH under the store's rules", async () => {
    const { call } = await start(transport, { api: "engagelab", seed });
    const answer = await call("PATCH", `${CONTACTS}/1`, {
      body: { name: "gamma", custom_attributes: { plan: "pro" } },
    });
    expect(answer.body.payload).toMatchObject({ name: "gamma", email: "a@b", custom_attributes: { plan: "pro" } });
    expect((await call("PATCH", `${CONTACTS}/1`, { body: { email: "b@b" } })).status).toBe(422);
    expect((await call("PATCH", `${CONTACTS}/9`, { body: {} })).status).toBe(404);
  });

  it("refuse calls without, with unreadable, and with wrong credentials", async () => {
    const { call } = await start(transport, { api: "engagelab" });
    const signedOut = { errors: ["You need to sign in or sign up before continuing."] };
    expect(await call("GET", CONTACTS, { token: null })).toMatchObject({ status: 401, body: signedOut });
    const unreadable = { authorization: "Basic sandbox-key:sandbox-secret" };
    expect(await call("GET", CONTACTS, { token: null, headers: unreadable })).toMatchObject({ status: 401 });
    const wrong = { status: 401, body: { error: "Invalid Access Token" } };
    expect(await call("GET", CONTACTS, { token: "sandbox-key:wrong" })).toMatchObject(wrong);
    expect(await call("GET", CONTACTS, { token: "nobody:sandbox-secret" })).toMatchObject(wrong);
  });

  it("know neither other methods nor an account in the path", async () => {
    const { call } = await start(transport, { api: "engagelab", seed });
    expect((await call("DELETE", `${CONTACTS}/1`)).status).toBe(404);
    expect((await call("PUT", `${CONTACTS}/1`, { body: {} })).status).toBe(404);
    expect((await call("GET", "/api/v1/accounts/1/contacts")).status).toBe(404);
  });
});
