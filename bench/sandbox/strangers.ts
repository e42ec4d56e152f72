// A client written by strangers, @figuro/chatwoot-sdk, does its work against the sandbox over HTTP.
import assert from "node:assert/strict";
import { createSandbox } from "@contacts-api/sandbox";
import { listen } from "@contacts-api/sandbox/node";
import figuro from "@figuro/chatwoot-sdk";

const ChatwootClient = (figuro as unknown as { default: typeof figuro.default }).default;
const server = await listen(createSandbox(), { port: 0, host: "127.0.0.1" });
const { contacts } = new ChatwootClient({
  config: {
    basePath: `${server.url}/99digital`,
    with_credentials: true,
    credentials: "include",
    token: "sandbox-admin-token",
  },
});
const accountId = 1;

/** The SDK's models disagree with what the server sends, so responses are read as they are. */
const read = async (call: PromiseLike<unknown>) => JSON.parse(JSON.stringify(await call)) as never;

interface Page {
  meta: { count: number };
  payload: Array<{ id: number; name: string }>;
}

try {
  const created: { payload: { contact: { id: number } } } = await read(
    contacts.create({
      accountId,
      data: { inbox_id: 1, name: "Alice", email: "alice@acme.example", identifier: "crm-42" } as never,
    }),
  );
  const { id } = created.payload.contact;
  assert.ok(id > 0, "creates");

  const listed: Page = await read(contacts.list({ accountId, sort: "name" }));
  assert.deepEqual([listed.meta.count, listed.payload[0]?.id], [1, id], "lists");

  const shown: { payload: { email: string } } = await read(contacts.get({ accountId, id }));
  assert.equal(shown.payload.email, "alice@acme.example", "reads");

  await contacts.update({ accountId, id, data: { name: "Alice B." } as never });
  const found: Page = await read(contacts.search({ accountId, q: "alice b" }));
  assert.equal(found.payload[0]?.name, "Alice B.", "updates and searches");

  const payload = [{ attribute_key: "email", filter_operator: "contains", values: ["acme"], query_operator: null }];
  const filtered: Page = await read(contacts.filter({ accountId, payload: payload as never }));
  assert.equal(filtered.payload[0]?.id, id, "filters");

  await contacts.delete({ accountId, id });
  await assert.rejects(Promise.resolve(contacts.get({ accountId, id })), { status: 404 }, "deletes");
  console.log("@figuro/chatwoot-sdk creates, lists, reads, updates, searches, filters and deletes.");
} finally {
  await server.close();
}
