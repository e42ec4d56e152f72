import { describe, expect, it } from "vitest";
import { start, transports } from "./server-under-test.js";

/** What the vendors' pages show where it differs from upstream. */
describe.each(transports)("the profile documented, %s", (transport) => {
  const seed = {
    contacts: [
      {
        id: 1,
        name: "Ada",
        email: "ada@acme.example",
        phone_number: "+12025550100",
        contact_inboxes: [{ inbox_id: 1, source_id: "s" }],
      },
    ],
    conversations: [{ contact_id: 1, inbox_id: 1, source_id: "s" }],
  };
  const options = { seed, profile: "documented" } as const;

  describe("of 99digital", () => {
    it("wraps an updated contact like a created one", async () => {
      const { call } = await start(transport, { api: "99digital", ...options });
      const { payload } = (await call("PATCH", "/contacts/1", { body: { name: "Abe" } })).body;
      expect(payload.contact.name).toBe("Abe");
      expect(payload.contact_inbox).toEqual({ inbox: {}, source_id: "s" });
    });

    it("has contacts_all in the list's meta and counts conversations", async () => {
      const { call } = await start(transport, { api: "99digital", ...options });
      const { meta, payload } = (await call("GET", "/contacts")).body;
      expect(meta).toEqual({ count: 1, contacts_all: null, current_page: 1 });
      expect(payload[0].conversations_count).toBe(1);
    });

    it("shows thirteen fields of an inbox on retrieve", async () => {
      const { call } = await start(transport, { api: "99digital", ...options });
      const { payload } = (await call("GET", "/contacts/1")).body;
      expect(Object.keys(payload.contact_inboxes[0].inbox)).toHaveLength(13);
    });

    it("takes the token as a Bearer token, as its start page says", async () => {
      const { call } = await start(transport, { api: "99digital", ...options });
      const headers = { authorization: "Bearer sandbox-admin-token" };
      expect((await call("GET", "/contacts", { token: null, headers })).status).toBe(200);
    });
  });

  describe("of Inquirly", () => {
    it("puts id and availability_status of a created contact beside payload", async () => {
      const { call } = await start(transport, { api: "inquirly", ...options });
      const answer = await call("POST", "/contacts", {
        body: { inbox_id: 1, name: "Bob", email: "b@c", phone_number: "+123" },
      });
      expect(answer.body).toMatchObject({
        id: 2,
        availability_status: "offline",
        payload: { contact: { name: "Bob" } },
      });
      expect(answer.body.payload.contact).not.toHaveProperty("id");
    });

    it("has items with an id and a payload in search, without meta", async () => {
      const { call } = await start(transport, { api: "inquirly", ...options });
      const answer = await call("GET", "/contacts/search?q=ada");
      expect(answer.body).toEqual({
        payload: [{ id: 1, payload: { contact: expect.objectContaining({ name: "Ada" }) } }],
      });
    });

    it("answers a filter with a bare array", async () => {
      const { call } = await start(transport, { api: "inquirly", ...options });
      const payload = [{ attribute_key: "name", filter_operator: "equal_to", values: ["ada"], query_operator: null }];
      const answer = await call("POST", "/contacts/filter", { body: { payload } });
      expect(answer.body).toMatchObject([{ id: 1, payload: { contact: { name: "Ada" } } }]);
    });

    it("answers conversations with a bare array whose times are texts", async () => {
      const { call } = await start(transport, { api: "inquirly", ...options });
      const [conversation] = (await call("GET", "/contacts/1/conversations")).body;
      expect(conversation.timestamp).toMatch(/^\d{10}$/);
    });
  });

  describe("of EngageLab", () => {
    it("has current_page as a text on the list and as a number on search", async () => {
      const { call } = await start(transport, { api: "engagelab", ...options });
      expect((await call("GET", "/api/v2/accounts/contacts")).body.meta.current_page).toBe("1");
      expect((await call("GET", "/api/v2/accounts/contacts?q=ada&page=1")).body.meta.current_page).toBe(1);
    });
  });
});
