import { expect } from "vitest";
import { rulesOf } from "../rule.js";

const contactRule = rulesOf("4.1");
const linkRule = rulesOf("4.2");
const envelopeRule = rulesOf("4.3");

contactRule("shows a contact with these fields and no others", async ({ create }) => {
  const contact = await create({ name: "Ada" });
  expect(Object.keys(contact)).toEqual([
    "additional_attributes",
    "availability_status",
    "email",
    "id",
    "name",
    "phone_number",
    "blocked",
    "identifier",
    "thumbnail",
    "custom_attributes",
    "created_at",
    "contact_inboxes",
  ]);
});

contactRule("gives unset fields their empty values", async ({ create }) => {
  expect(await create({})).toMatchObject({
    name: "",
    email: null,
    phone_number: null,
    identifier: null,
    thumbnail: "",
    blocked: false,
    custom_attributes: {},
    additional_attributes: {},
    availability_status: "offline",
  });
});

contactRule(
  "counts created_at in seconds",
  async ({ create }) => {
    expect((await create({})).created_at).toBe(1_700_000_000);
  },
  { clock: () => 1_700_000_000_999, documented: ["99digital"] },
);

contactRule(
  "leaves last_activity_at out of a contact that never was active",
  async ({ call }) => {
    expect((await call("GET", "/contacts/1")).body.payload).not.toHaveProperty("last_activity_at");
    expect((await call("GET", "/contacts/2")).body.payload.last_activity_at).toBe(1_600_000_000);
  },
  { seed: { contacts: [{ id: 1 }, { id: 2, last_activity_at: 1_600_000_000 }] }, evidence: "source" },
);

let now = 0;
contactRule(
  "shows a contact as online for 20 seconds after it was seen",
  async ({ call, sandbox }) => {
    now = 1_000_000;
    sandbox.setOnline("inquirly", 1);
    now += 19_999;
    expect((await call("GET", "/contacts/1")).body.payload.availability_status).toBe("online");
    now += 1;
    expect((await call("GET", "/contacts/1")).body.payload.availability_status).toBe("offline");
  },
  { seed: { contacts: [{ id: 1 }] }, clock: () => now, evidence: "source" },
);

linkRule(
  "shows a link as source id and slim inbox",
  async ({ create }) => {
    const contact = await create({ inbox_id: 4, phone_number: "+12025550101" });
    expect(contact.contact_inboxes).toEqual([
      {
        source_id: "12025550101",
        inbox: {
          id: 4,
          avatar_url: "",
          channel_id: 1,
          name: "WhatsApp",
          channel_type: "Channel::Whatsapp",
          provider: "whatsapp_cloud",
        },
      },
    ]);
  },
  { seed: { inboxes: [{ id: 4, name: "WhatsApp", channel_type: "Channel::Whatsapp" }] } },
);

linkRule("gives channels without a provider a null one", async ({ create }) => {
  expect((await create({ inbox_id: 1 })).contact_inboxes[0].inbox.provider).toBeNull();
});

linkRule("gives SMS inboxes the provider default", async ({ create }) => {
  const contact = await create({ inbox_id: 5, phone_number: "+12025550101" });
  expect(contact.contact_inboxes[0].inbox.provider).toBe("default");
});

envelopeRule(
  "answers create with 200, the contact and its link",
  async ({ call }) => {
    const answer = await call("POST", "/contacts", { body: { inbox_id: 1, source_id: "s" } });
    expect(answer.status).toBe(200);
    expect(Object.keys(answer.body.payload)).toEqual(["contact", "contact_inbox"]);
    expect(answer.body.payload.contact_inbox.source_id).toBe("s");
  },
  { documented: ["99digital", "engagelab"] },
);

envelopeRule("shows the whole inbox row beside the slim one on create only", async ({ call }) => {
  const { payload } = (await call("POST", "/contacts", { body: { inbox_id: 1 } })).body;
  expect(Object.keys(payload.contact_inbox.inbox)).toHaveLength(23);
  expect(payload.contact_inbox.inbox).not.toHaveProperty("avatar_url");
  expect(payload.contact_inbox.inbox.created_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(Object.keys(payload.contact.contact_inboxes[0].inbox)).toHaveLength(6);
});

envelopeRule(
  "answers create without an inbox with nulls in contact_inbox",
  async ({ call }) => {
    const answer = await call("POST", "/contacts", { body: { name: "Bob" } });
    expect(answer.body.payload.contact_inbox).toEqual({ inbox: null, source_id: null });
  },
  { documented: ["engagelab"] },
);

envelopeRule("answers update with 200 and the contact under payload", async ({ call, create }) => {
  const { id } = await create({ name: "Ada" });
  const answer = await call("PATCH", `/contacts/${id}`, { body: { name: "Abe" } });
  expect([answer.status, answer.body.payload.name]).toEqual([200, "Abe"]);
});

envelopeRule(
  "answers show with the contact under payload",
  async ({ call, create }) => {
    const { id } = await create({ name: "Ada" });
    expect((await call("GET", `/contacts/${id}`)).body.payload.id).toBe(id);
  },
  { documented: ["99digital"] },
);

envelopeRule("answers delete with an empty body that calls itself JSON", async ({ call, create }) => {
  const { id } = await create({ name: "Ada" });
  const answer = await call("DELETE", `/contacts/${id}`);
  expect([answer.status, answer.text, answer.type]).toEqual([200, "", "application/json"]);
});

envelopeRule(
  "answers lists with count and current_page in meta",
  async ({ call, create }) => {
    await create({ email: "ada@acme.example" });
    expect((await call("GET", "/contacts")).body.meta).toEqual({ count: 1, current_page: 1 });
  },
  { documented: ["99digital", "engagelab"] },
);

envelopeRule("echoes a page from the query as a string", async ({ call }) => {
  expect((await call("GET", "/contacts?page=2")).body.meta.current_page).toBe("2");
});

envelopeRule("echoes a page from a JSON body as a number", async ({ call }) => {
  expect((await call("POST", "/contacts/filter", { body: { payload: [], page: 2 } })).body.meta.current_page).toBe(2);
});

envelopeRule("answers conversations under payload without meta", async ({ call, create }) => {
  const { id } = await create({ name: "Ada" });
  expect((await call("GET", `/contacts/${id}/conversations`)).body).toEqual({ payload: [] });
});

envelopeRule("answers a new link without a payload wrapper", async ({ call, create }) => {
  const { id } = await create({ name: "Ada" });
  const answer = await call("POST", `/contacts/${id}/contact_inboxes`, { body: { inbox_id: 1, source_id: "s" } });
  expect(Object.keys(answer.body)).toEqual(["source_id", "inbox"]);
});

envelopeRule(
  "answers labels under payload as texts",
  async ({ call, create }) => {
    const { id } = await create({ name: "Ada" });
    expect((await call("POST", `/contacts/${id}/labels`, { body: { labels: ["vip"] } })).body).toEqual({
      payload: ["vip"],
    });
    expect((await call("GET", `/contacts/${id}/labels`)).body).toEqual({ payload: ["vip"] });
  },
  { evidence: "source" },
);

envelopeRule(
  "answers a look-up by source id with the bare contact",
  async ({ call, create }) => {
    const { id } = await create({ inbox_id: 1, source_id: "s" });
    const answer = await call("POST", "/contact_inboxes/filter", { body: { inbox_id: 1, source_id: "s" } });
    expect([answer.body.id, answer.body.contact_inboxes.length]).toEqual([id, 1]);
  },
  { evidence: "source" },
);

envelopeRule(
  "answers a look-up that finds nothing with 404 and an empty body",
  async ({ call }) => {
    const answer = await call("POST", "/contact_inboxes/filter", { body: { inbox_id: 1, source_id: "s" } });
    expect([answer.status, answer.text]).toEqual([404, ""]);
  },
  { evidence: "source" },
);

envelopeRule(
  "answers destroy_custom_attributes with contact inboxes",
  async ({ call, create }) => {
    const { id } = await create({ name: "Ada" });
    const path = `/contacts/${id}/destroy_custom_attributes?include_contact_inboxes=false`;
    expect((await call("POST", path, { body: {} })).body.payload.contact_inboxes).toEqual([]);
  },
  { evidence: "source" },
);

envelopeRule(
  "answers the removal of an avatar without contact inboxes",
  async ({ call, create }) => {
    const { id } = await create({ name: "Ada" });
    const answer = await call("DELETE", `/contacts/${id}/avatar`);
    expect(answer.body.payload.id).toBe(id);
    expect(answer.body.payload).not.toHaveProperty("contact_inboxes");
  },
  { evidence: "source" },
);
