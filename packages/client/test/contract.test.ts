import * as ninetyNineDigital from "@contacts-api/client/99digital";
import * as engagelab from "@contacts-api/client/engagelab";
import * as inquirly from "@contacts-api/client/inquirly";
import { contractFetch } from "@contacts-api/contract/fetch";
import type { Api } from "@contacts-api/openapi";
import { createSandbox } from "@contacts-api/sandbox";
import { describe, expect, it } from "vitest";
import { failureOf } from "./support/clients.js";

const alice = { inboxId: 1, name: "Alice", email: "alice@acme.example", identifier: "crm-42" };
const changes = { phoneNumber: "+12025550100", customAttributes: { plan: "gold" } };

/** Options of a client whose every exchange with a sandbox is held against the description, and what was found. */
function checkedSandbox(api: Api) {
  const sandbox = createSandbox();
  const findings: unknown[] = [];
  const fetch = contractFetch(sandbox.fetch, {
    api,
    strict: true,
    onViolation: ({ violations }) => findings.push(violations),
  });
  return { findings, options: { baseUrl: sandbox.baseUrl(api), fetch } };
}

describe("every exchange of the client keeps the contract", () => {
  it("with 99digital", async () => {
    const { findings, options } = checkedSandbox("99digital");
    const contacts = ninetyNineDigital.createContacts({ accessToken: "sandbox-admin-token", accountId: 1, ...options });
    const { id } = await contacts.create(alice);
    await contacts.update(id, changes);
    await contacts.get(id);
    await contacts.find({ email: alice.email });
    await contacts.upsert({ ...alice, name: "Alice Example" });
    await contacts.search("alice").toArray();
    await contacts.list({ sort: "-name" }).toArray();
    await contacts.conversations(id);
    await failureOf(contacts.get(4711));
    await failureOf(contacts.create({ ...alice, phoneNumber: "1" }));
    expect(findings).toEqual([]);
  });

  it("with inquirly", async () => {
    const { findings, options } = checkedSandbox("inquirly");
    const contacts = inquirly.createContacts({ accessToken: "sandbox-admin-token", accountId: 1, ...options });
    const { id } = await contacts.create({ ...alice, avatar: new Blob(["GIF89a"], { type: "image/gif" }) });
    await contacts.update(id, changes);
    await contacts.get(id);
    await contacts.upsert({ ...alice, name: "Alice Example" });
    await contacts.search("alice").toArray();
    await contacts.filter([{ attributeKey: "email", filterOperator: "equal_to", values: [alice.email] }]).toArray();
    await contacts.labels.set(id, ["vip"]);
    await contacts.labels.list(id);
    await contacts.contactInboxes.create(id, { inboxId: 407 });
    await contacts.contactInboxes.listContactable(id);
    await contacts.conversations(id);
    await contacts.delete(id);
    expect(findings).toEqual([]);
  });

  it("with engagelab", async () => {
    const { findings, options } = checkedSandbox("engagelab");
    const contacts = engagelab.createContacts({ apiKey: "sandbox-key", apiSecret: "sandbox-secret", ...options });
    const { id } = await contacts.create({ ...alice, inboxId: 407 });
    await contacts.update(id, changes);
    await contacts.upsert({ ...alice, inboxId: 407, name: "Alice Example" });
    await contacts.list({ sort: "name", direction: "desc", labels: ["vip", "new"] }).toArray();
    expect(findings).toEqual([]);
  });

  it("when openapi-fetch sends them", async () => {
    const { findings, options } = checkedSandbox("99digital");
    const client = ninetyNineDigital.createClient({ accessToken: "sandbox-admin-token", ...options });
    const params = { path: { account_id: 1 } };
    await client.POST("/api/v1/accounts/{account_id}/contacts", { params, body: { inbox_id: 1, name: "Alice" } });
    const { data } = await client.GET("/api/v1/accounts/{account_id}/contacts", { params });
    expect([data?.payload, findings]).toEqual([[], []]);
  });
});
