import { createContacts as createEngagelab } from "@contacts-api/client/engagelab";
import { createClient, createContacts } from "@contacts-api/client/inquirly";
import { logHooks } from "@contacts-api/client/logger";
import { expect, it, vi } from "vitest";
import { failureOf } from "./support/clients.js";
import { json, page, serve } from "./support/serve.js";

/** What must not be in a log, by what it is. */
const SECRETS = {
  token: "tok-4711-secret",
  apiKey: "key-4711-secret",
  apiSecret: "pair-4711-secret",
  email: "alice.planted@acme.example",
  phoneNumber: "+12025550199",
  identifier: "crm planted/4711",
};

/** Every way in which a line could hold a secret. */
function spellingsOf(secret: string): string[] {
  const [local = "", digits = ""] = [secret.split("@")[0], secret.replace("+", "")];
  return [secret, encodeURIComponent(secret), secret.replaceAll(" ", "+"), btoa(secret), local, digits];
}

function expectNoSecret(lines: readonly string[]): void {
  const text = lines.join("\n");
  for (const spelling of Object.values(SECRETS).flatMap(spellingsOf)) expect(text).not.toContain(spelling);
}

it("writes a line for each response, repetition and failure", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0.1);
  const server = await serve((_, response, number) => {
    if (number === 1) response.writeHead(503).end();
    else if (number === 2) json(response, { payload: { id: 7 } });
    else response.destroy();
  });
  const lines: string[] = [];
  const options = { accessToken: "t", accountId: 1, baseUrl: server.url, maxRetries: 1 };
  const contacts = createContacts({ ...options, hooks: logHooks((line) => lines.push(line)) });
  await contacts.get(7);
  await failureOf(contacts.get(7, { maxRetries: 0 }));
  const get = `GET ${server.url}/api/v1/accounts/1/contacts/7, attempt`;
  expect(lines.map((line) => line.replace(/(in|after) \d+ ms/g, "$1 0 ms"))).toEqual([
    `${get} 1: 503 in 0 ms`,
    `${get} 1: again in 0 ms because of 503`,
    `${get} 2: 200 in 0 ms`,
    `${get} 1: connection after 0 ms`,
  ]);
});

it("says that a walk came short", async () => {
  const server = await serve((_, response) => json(response, { ...page, meta: { count: 2 } }));
  const lines: string[] = [];
  const hooks = logHooks((line) => lines.push(line));
  await createContacts({ accessToken: "t", accountId: 1, baseUrl: server.url, hooks }).list().toArray();
  expect(lines.at(-1)).toBe("a walk received 1 contacts where the server counts 2");
});

it("names the page and no other value of a query", async () => {
  const server = await serve((_, response) => json(response, page));
  const lines: string[] = [];
  const hooks = logHooks((line) => lines.push(line));
  const contacts = createContacts({ accessToken: "t", accountId: 1, baseUrl: server.url, hooks });
  await contacts.search("alice", { sort: "name" }).page(2);
  expect(lines[0]).toContain("/contacts/search?sort=[redacted]&q=[redacted]&page=2, attempt 1: 200 in ");
});

it("writes no credential, email address, phone number or identifier, whatever fails", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  const { token, email, phoneNumber, identifier } = SECRETS;
  const said = { error: Object.values(SECRETS).join(" "), payload: { ...SECRETS } };
  const server = await serve((_, response, number) => {
    if (number % 5 === 0) response.destroy();
    else if (number % 5 === 1) json(response, said, 422);
    else if (number % 5 === 2) json(response, said, 503, { "retry-after": "0.01" });
    else if (number % 5 === 3) response.writeHead(302, { location: `//${token}.example/${email}` }).end();
    else response.end(JSON.stringify(SECRETS));
  });
  const lines: string[] = [];
  const hooks = logHooks((line) => lines.push(line));
  const options = { accessToken: token, accountId: 1, baseUrl: server.url, hooks, maxRetries: 1 };
  const contacts = createContacts(options);
  const keys = { identifier, email, phoneNumber };
  for (let round = 0; round < 3; round += 1) {
    await contacts.create({ inboxId: 1, ...keys }).catch(() => {});
    for (const value of Object.values(keys))
      await contacts
        .search(value)
        .first()
        .catch(() => {});
    await contacts.find(keys).catch(() => {});
    await contacts.get(7, { signal: AbortSignal.abort(new Error(email)) }).catch(() => {});
  }
  const client = createClient(options);
  const path = "/api/v1/accounts/{account_id}/contacts/search";
  const params = { path: { account_id: 1 }, query: { q: email, page: phoneNumber as unknown as number } };
  await client.GET(path, { params }).catch(() => {});
  await client.GET(`${path}/${email}/${encodeURIComponent(identifier)}` as typeof path, { params }).catch(() => {});
  const { apiKey, apiSecret } = SECRETS;
  const pair = createEngagelab({ apiKey, apiSecret, baseUrl: server.url, hooks, maxRetries: 1 });
  for (let round = 0; round < 3; round += 1)
    await pair
      .search(email)
      .first()
      .catch(() => {});
  expect(lines.length).toBeGreaterThan(20);
  for (const code of ["connection", "redirect", "invalid_response", "again in", "422", "503"])
    expect(lines.join("\n")).toContain(code);
  expectNoSecret(lines);
});

it("does not write the reason of an abort", async () => {
  const controller = new AbortController();
  const server = await serve(() => controller.abort(new Error(SECRETS.email)));
  const lines: string[] = [];
  const hooks = logHooks((line) => lines.push(line));
  const contacts = createContacts({ accessToken: "t", accountId: 1, baseUrl: server.url, hooks });
  await failureOf(contacts.get(7, { signal: controller.signal }));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/, attempt 1: aborted after \d+ ms$/);
});
