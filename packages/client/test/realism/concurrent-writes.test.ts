import { apis } from "@contacts-api/openapi";
import { describe, expect, it } from "vitest";
import { startApi, startSandbox } from "../support/start-sandbox.js";

const seed = { contacts: [{ id: 1, name: "Ada", identifier: "crm-1", email: "ada@acme.example" }] };
const realism = "database";
const keys = Array.from({ length: 20 }, (_, index) => `key_${index}`);

describe.each(apis)("writes at the same time through a client of %s", (api) => {
  it("set every custom attribute, where requests that do not wait lose most", async () => {
    const { sandbox, contacts, url } = await startApi(api, { seed, realism });
    const stored = () => Object.keys(sandbox.state[api].contacts[0]?.customAttributes ?? {}).sort();
    await Promise.all(keys.map((key) => contacts.update(1, { customAttributes: { [key]: 1 } })));
    expect(stored()).toEqual([...keys].sort());

    const [latest] = sandbox.requests.slice(-1);
    sandbox.reset();
    await Promise.all(
      keys.map((key) =>
        fetch(`${url}${latest?.path}`, {
          method: latest?.method ?? "PATCH",
          headers: {
            api_access_token: "sandbox-admin-token",
            authorization: `Basic ${btoa("sandbox-key:sandbox-secret")}`,
            "content-type": "application/json",
          },
          body: JSON.stringify({ custom_attributes: { [key]: 1 } }),
        }),
      ),
    );
    expect(stored().length).toBeLessThan(15);
  });

  it("make one contact of 20 upserts by phone number", async () => {
    for (let realismSeed = 1; realismSeed <= 5; realismSeed += 1) {
      const { sandbox, contacts } = await startApi(api, { realism, realismSeed });
      const wanted = { inboxId: 1, name: "Ada", phoneNumber: "+12025550143" };
      const results = await Promise.all(keys.map(() => contacts.upsert(wanted)));
      expect(sandbox.state[api].contacts).toHaveLength(1);
      expect(results.filter(({ outcome }) => outcome === "created")).toHaveLength(1);
    }
  });

  it("keep the changes of upserts and updates of one contact", async () => {
    const { sandbox, contacts } = await startApi(api, { seed, realism });
    const wanted = { inboxId: 1, name: "Ada L.", identifier: "crm-1", additionalAttributes: { city: "Lisbon" } };
    await Promise.all([
      ...keys.map((key) => contacts.update(1, { customAttributes: { [key]: 1 } })),
      ...keys.map(() => contacts.upsert(wanted)),
      ...keys.map((key) => contacts.update(1, { additionalAttributes: { [key]: 1 } })),
    ]);
    const [stored] = sandbox.state[api].contacts;
    expect(Object.keys(stored?.customAttributes ?? {}).sort()).toEqual([...keys].sort());
    expect(Object.keys(stored?.additionalAttributes ?? {}).sort()).toEqual([...keys, "city"].sort());
  });
});

describe("writes at the same time", () => {
  it("set labels and link inboxes without a refusal", async () => {
    const { sandbox, connect } = await startSandbox({ seed, realism });
    const contacts = connect.inquirly();
    await Promise.all(keys.map(() => contacts.labels.set(1, ["vip"])));
    await Promise.all(keys.map(() => contacts.contactInboxes.create(1, { inboxId: 1, sourceId: "s-1" })));
    expect(sandbox.state.inquirly.contacts[0]?.labels).toEqual(["vip"]);
    expect(sandbox.state.inquirly.contactInboxes).toHaveLength(1);
  });

  it("of different contacts do not wait for each other", async () => {
    const many = keys.map((key, index) => ({ id: index + 1, name: key, identifier: key }));
    const { sandbox, connect } = await startSandbox({ seed: { contacts: many }, realism });
    sandbox.addFault({ match: { path: "/contacts/1" }, delayMilliseconds: 2_000 });
    const contacts = connect.inquirly();
    const first = contacts.update(1, { name: "late" });
    await Promise.all(many.slice(1).map(({ id }) => contacts.update(id, { name: "updated" })));
    expect(sandbox.state.inquirly.contacts.map(({ name }) => name)).toEqual([
      "key_0",
      ...many.slice(1).map(() => "updated"),
    ]);
    await first;
  });

  it("goes on after an update that fails, and ends at its deadline while it waits", async () => {
    const { sandbox, connect } = await startSandbox({ seed, realism });
    const contacts = connect["99digital"]();
    sandbox.addFault({ delayMilliseconds: 300, effect: { kind: "status", status: 404, body: "{}" } });
    const [first, late, last] = await Promise.allSettled([
      contacts.update(1, { name: "refused" }),
      contacts.update(1, { name: "late" }, { deadline: 50 }),
      contacts.update(1, { name: "last" }),
    ]);
    expect(first).toMatchObject({ status: "rejected", reason: { code: "not_found" } });
    expect(late).toMatchObject({ status: "rejected", reason: { code: "deadline" } });
    expect(last).toMatchObject({ status: "fulfilled", value: { name: "last" } });
  });
});
