import { createClient, createContacts } from "@contacts-api/client/99digital";
import { describe, expect, it } from "vitest";
import { json, page, serve } from "../support/serve.js";

const params = { path: { account_id: 1 } };

async function userAgentFor(appInfo: { name: string; version?: string | undefined; url?: string | undefined }) {
  const server = await serve((_, response) => json(response, page));
  const options = { accessToken: "t", accountId: 1, baseUrl: server.url, appInfo };
  await createContacts(options).list().page(1);
  await createClient(options).GET("/api/v1/accounts/{account_id}/contacts", { params });
  const sent = server.received.map(({ headers }) => headers["user-agent"]);
  expect(sent[1]).toBe(sent[0]);
  return sent[0];
}

describe("appInfo", () => {
  it.each([
    [{ name: "crm-sync" }, "crm-sync"],
    [{ name: "crm-sync", version: "1.2.0" }, "crm-sync/1.2.0"],
    [{ name: "crm-sync", version: undefined, url: "https://acme.example" }, "crm-sync (https://acme.example)"],
    [{ name: "crm-sync", version: "1.2.0", url: "ops@acme.example" }, "crm-sync/1.2.0 (ops@acme.example)"],
  ])("names the program to the server: %j", async (appInfo, expected) => {
    expect(await userAgentFor(appInfo)).toBe(expected);
  });

  it.each([
    [{ name: "" }, "appInfo.name is missing"],
    [{}, "appInfo.name is missing"],
    [null, "appInfo.name is missing"],
    ["crm-sync", "appInfo.name is missing"],
    [{ name: "a\nb" }, "appInfo.name must be latin on one line, without spaces"],
    [{ name: "a", version: "1\r\nx-evil: 1" }, "appInfo.version must be latin on one line, without spaces"],
    [{ name: "a", url: "\u0007" }, "appInfo.url must be latin on one line, without spaces"],
    [{ name: "ключ" }, "appInfo.name must be latin on one line, without spaces"],
    [{ name: 7 }, "appInfo.name must be latin on one line, without spaces"],
  ])("is refused when it cannot be sent: %j", (appInfo, message) => {
    const options = { accessToken: "t", appInfo: appInfo as { name: string } };
    expect(() => createClient(options)).toThrow(message);
  });
});
