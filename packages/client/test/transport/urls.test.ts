import { createClient, createContacts } from "@contacts-api/client/engagelab";
import { expect, it } from "vitest";
import { json, page, serve } from "../support/serve.js";

it.each([
  { labels: ["vip", "a b"], include_contact_inboxes: true },
  { q: "50% & +1/é?", page: 1 },
  { labels: [], q: "" },
])("writes the query of a list as openapi-fetch does: %j", async (query) => {
  const server = await serve((_, response) => json(response, page));
  const options = { apiKey: "key", apiSecret: "secret", baseUrl: `${server.url}/prefix/` };
  const { include_contact_inboxes: includeContactInboxes, ...asked } = { include_contact_inboxes: undefined, ...query };
  await createClient(options).GET("/api/v2/accounts/contacts", { params: { query: { ...query, page: 1 } } });
  await createContacts(options)
    .list({ ...asked, includeContactInboxes })
    .page(1);
  const [raw, written] = server.received.map(({ path }) => new URL(path, "http://localhost"));
  expect(written?.pathname).toBe(raw?.pathname);
  const parts = [raw, written].map((url) => url?.search.slice(1).split("&").sort());
  expect(parts[1]).toEqual(parts[0]);
});
