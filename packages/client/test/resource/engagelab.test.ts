import { describe, expect, it } from "vitest";
import { collect, profiles, seedContacts, startSandbox } from "../support/start-sandbox.js";

describe.each(profiles)("the contacts of EngageLab with the profile %s", (profile) => {
  it("changes the fields that only EngageLab has", async () => {
    const { connect, sandbox } = await startSandbox({ profile, seed: { contacts: seedContacts(1) } });
    const updated = await connect.engagelab().update(1, { blocked: true, additionalAttributes: { city: "Berlin" } });
    expect(updated).toMatchObject({ blocked: true, additionalAttributes: { city: "Berlin" } });
    expect(sandbox.state.engagelab.contacts).toMatchObject([{ blocked: true, identifier: "crm-0001" }]);
  });

  it("lists by a field in a direction", async () => {
    const { connect, requests } = await startSandbox({ profile, seed: { contacts: seedContacts(3) } });
    await collect(connect.engagelab().list({ sort: "name", direction: "desc" }));
    expect(requests()[0]).toMatch(/\?sort=name&direction=desc&page=1$/);
  });

  it("lists the contacts that carry any of several labels", async () => {
    const labels = [["vip"], [], ["lead"], ["other"]];
    const contacts = seedContacts(4).map((contact, index) => ({ ...contact, labels: labels[index] ?? [] }));
    const { connect } = await startSandbox({ profile, seed: { contacts } });
    const listed = await collect(connect.engagelab().list({ sort: "name", labels: ["vip", "lead"] }));
    expect(listed.map(({ id }) => id)).toEqual([1, 3]);
    expect(await collect(connect.engagelab().list({ labels: ["other"] }))).toMatchObject([{ id: 4 }]);
  });

  it("leaves the inboxes out on request, and then has null for them", async () => {
    const contact = { id: 1, email: "alice@acme.inc", contact_inboxes: [{ inbox_id: 1, source_id: "s" }] };
    const { connect } = await startSandbox({ profile, seed: { contacts: [contact] } });
    const [bare] = await collect(connect.engagelab().list({ includeContactInboxes: false }));
    const [full] = await collect(connect.engagelab().list());
    expect(bare?.contactInboxes).toBeNull();
    expect(full?.contactInboxes).toMatchObject([{ sourceId: "s", inbox: { id: 1 } }]);
  });

  it("has none of the methods whose operations the API lacks", async () => {
    const { connect } = await startSandbox({ profile });
    expect(Object.keys(connect.engagelab()).sort()).toEqual(["create", "find", "list", "search", "update", "upsert"]);
  });
});
