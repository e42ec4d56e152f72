// What the packed client and sandbox do wherever they run. Nothing here may need Node.
import { isNotFoundError, isValidationError } from "@contacts-api/client";
import { createClient, createContacts } from "@contacts-api/client/99digital";
import { createContacts as createEngagelab } from "@contacts-api/client/engagelab";
import { createContacts as createInquirly } from "@contacts-api/client/inquirly";
import { createSandbox, type Sandbox } from "@contacts-api/sandbox";

/** Where the three APIs are. */
interface Target {
  readonly baseUrl: (api: "99digital" | "inquirly" | "engagelab") => string;
  readonly fetch?: Sandbox["fetch"];
}

const accessToken = "sandbox-admin-token";

/** Throws when two values are not the same. */
function same(what: string, actual: unknown, expected: unknown): void {
  if (actual !== expected) throw new Error(`${what} is ${actual} and not ${expected}`);
}

async function try99digital({ baseUrl, ...options }: Target, word: string): Promise<void> {
  const settings = { accessToken, baseUrl: baseUrl("99digital"), ...options };
  const contacts = createContacts<{ plan: "free" | "pro" }>({ ...settings, accountId: 1 });
  const { id } = await contacts.create({ inboxId: 1, name: word, email: `${word}@acme.example`, identifier: word });
  const { customAttributes } = await contacts.update(id, { customAttributes: { plan: "pro" } });
  same("the plan", customAttributes.plan, "pro");
  const found: string[] = [];
  for await (const contact of contacts.search(word)) found.push(contact.email ?? "");
  same("what a search finds", found.join(), `${word}@acme.example`);
  const refused = await contacts.update(id, { email: "nobody" }).catch((error: unknown) => error);
  same("the error of a wrong email being of validation", isValidationError(refused), true);

  const client = createClient(settings);
  const path = "/api/v1/accounts/{account_id}/contacts/{contact_id}";
  const { response } = await client.GET(path, { params: { path: { account_id: 1, contact_id: id } } });
  same("the status of the raw client", response.status, 200);
}

async function tryInquirly({ baseUrl, ...options }: Target, word: string): Promise<void> {
  const contacts = createInquirly({ accessToken, accountId: 1, baseUrl: baseUrl("inquirly"), ...options });
  const avatar = new Blob([new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10])], { type: "image/png" });
  const { id, thumbnail } = await contacts.create({ inboxId: 1, name: word, avatar });
  same("the picture being there", typeof thumbnail === "string" && thumbnail !== "", true);
  await contacts.delete(id);
  const gone = await contacts.get(id).catch((error: unknown) => error);
  same("the error of a deleted contact being 'not found'", isNotFoundError(gone), true);
}

async function tryEngagelab({ baseUrl, ...options }: Target, word: string): Promise<void> {
  const credentials = { apiKey: "sandbox-key", apiSecret: "sandbox-secret" };
  const contacts = createEngagelab({ ...credentials, baseUrl: baseUrl("engagelab"), ...options });
  const { outcome } = await contacts.upsert({ inboxId: 407, name: word, identifier: word });
  same("the outcome of an upsert", outcome, "created");
  const first = await contacts.list({ sort: "name", direction: "desc" }).page(1);
  same("the first page having contacts", first.contacts.length > 0, true);
}

async function tryAll(target: Target): Promise<void> {
  const word = `w${crypto.randomUUID()}`;
  await try99digital(target, word);
  await tryInquirly(target, word);
  await tryEngagelab(target, word);
}

/**
 * Uses the three clients on a sandbox in process, and on a server.
 *
 * @param server URL of a sandbox, without a slash at its end; left out, there is none.
 * @throws When something is not as it should be.
 */
export async function smoke(server?: string): Promise<"holds"> {
  const sandbox = createSandbox();
  await tryAll({ baseUrl: (api) => sandbox.baseUrl(api), fetch: sandbox.fetch });
  if (server !== undefined) await tryAll({ baseUrl: (api) => `${server}/${api}` });
  return "holds";
}
