import { setTimeout } from "node:timers/promises";
import type { Seed } from "@contacts-api/sandbox";
import { onTestFinished } from "vitest";
import { type CallOptions, createdContact, type HttpResponse, pathBelowBaseUrl, send } from "../http-call.js";
import type { ServerOptions, ServerUnderTest } from "../server-under-test.js";
import { type RunningServer, TOKEN_VARIABLES } from "./running-server.js";
import { type Translation, translateBody, translatePath, translateResponse } from "./translation.js";
import { whatCannotBeMade } from "./what-cannot-be-made.js";

const CLEANING_TIMEOUT = 120_000;

/** Whose tokens the rules use that seed no users. */
const DEFAULT_USERS: NonNullable<Seed["users"]> = [
  { id: 1, access_token: "sandbox-admin-token", accounts: [{ id: 1, role: "administrator" }] },
  { id: 2, access_token: "sandbox-agent-token", accounts: [{ id: 1, role: "agent" }] },
];

/**
 * Prepares a server that is already running for one rule: makes the seed through the API, and deletes after the test
 * every contact that was created meanwhile. The rule sees the ids that it would see in a fresh sandbox.
 *
 * @param skip Ends the test as skipped, and is called when the server cannot be given what the rule needs.
 */
export async function startOnRunningServer(
  server: RunningServer,
  options: ServerOptions,
  skip: (reason: string) => never,
): Promise<ServerUnderTest> {
  const missing = whatCannotBeMade(options, server);
  if (missing !== undefined) skip(missing);
  const { seed = {} } = options;
  const untranslated: Translation = { server, seed, idBefore: 0, skip };
  const idBefore = await useUpId(untranslated);
  const translation: Translation = { ...untranslated, idBefore };
  onTestFinished(() => deleteContacts(untranslated, idBefore), CLEANING_TIMEOUT);
  await makeContacts(seed, translation);
  const call: ServerUnderTest["call"] = (method, path, callOptions) =>
    callServer(method, path, callOptions, translation);
  return {
    get sandbox() {
      return skip("needs the control plane of a sandbox");
    },
    origin: new URL(server.baseUrl).origin,
    baseUrl: server.baseUrl,
    call,
    create: async (body) => createdContact(await call("POST", "/contacts", { body })),
    countContacts: () => countContacts(untranslated, idBefore),
  };
}

async function callServer(
  method: string,
  path: string,
  { body, token, headers = {} }: CallOptions = {},
  translation: Translation,
): Promise<HttpResponse> {
  const sent = token === null ? headers : { api_access_token: token ?? "sandbox-admin-token", ...headers };
  const translatedHeaders = Object.entries(sent).map(([name, value]) => [name, tokenFor(value, translation)]);
  const request = {
    api: "inquirly",
    baseUrl: translation.server.baseUrl,
    method,
    path: translatePath(pathBelowBaseUrl(path), translation),
    headers: Object.fromEntries(translatedHeaders),
    body: translateBody(body, translation),
  } as const;
  let answer = await send(fetch, request);
  if (answer.status === 429) {
    await nextMinute();
    answer = await send(fetch, request);
  }
  return { ...answer, body: translateResponse(answer.body, translation) };
}

/** The server's token of the user whose token it is in the rule; any other text as it is. */
function tokenFor(token: string, { seed, skip }: Translation): string {
  const isBot = seed.bots?.some((bot) => bot.access_token === token) ?? false;
  const user = [...DEFAULT_USERS, ...(seed.users ?? [])].find(({ access_token }) => access_token === token);
  if (user === undefined && !isBot) return token;
  const role = user?.accounts?.find(({ id }) => id === 1)?.role;
  if (role === undefined) return skip("needs the token of a bot, or of a user who is no member of the account");
  return process.env[TOKEN_VARIABLES[role]] ?? skip(`needs the token of an ${role} in ${TOKEN_VARIABLES[role]}`);
}

/** Upstream's limits count by the minute of the clock. */
function nextMinute(): Promise<void> {
  return setTimeout(60_000 - (Date.now() % 60_000) + 1_000);
}

async function makeContacts(seed: Seed, translation: Translation): Promise<void> {
  let last = 0;
  for (const { id, labels, contact_inboxes: links = [], ...fields } of seed.contacts ?? []) {
    while (id !== undefined && last + 1 < id) last = await useUpId(translation);
    const created = await callServer("POST", "/contacts", { body: fields }, translation);
    if (created.status !== 200) translation.skip(`needs a contact that the API refuses: ${created.text}`);
    last = createdContact(created).id;
    if (labels !== undefined) await make(`/contacts/${last}/labels`, { labels }, translation);
    for (const link of links) await make(`/contacts/${last}/contact_inboxes`, link, translation);
  }
}

async function make(path: string, body: object, translation: Translation): Promise<void> {
  const { status, text } = await callServer("POST", path, { body }, translation);
  if (status !== 200) throw new Error(`The server did not make what the rule needs at ${path}: ${status} ${text}`);
}

/** Creates a contact and deletes it, so that its id is the highest one that was given. */
async function useUpId(translation: Translation): Promise<number> {
  const { id } = createdContact(await callServer("POST", "/contacts", { body: {} }, translation));
  await callServer("DELETE", `/contacts/${id}`, {}, translation);
  return id;
}

async function countContacts(untranslated: Translation, idBefore: number): Promise<number> {
  let count = 0;
  for (const id of await idsSince(untranslated, idBefore)) {
    const { status } = await callServer("GET", `/contacts/${id}`, {}, untranslated);
    if (status === 200) count += 1;
  }
  return count;
}

async function deleteContacts(untranslated: Translation, idBefore: number): Promise<void> {
  for (const id of await idsSince(untranslated, idBefore)) {
    await callServer("DELETE", `/contacts/${id}`, {}, untranslated);
  }
}

/** Ids are given in order, so whatever was created since lies between; a list would not show all of it. */
async function idsSince(untranslated: Translation, idBefore: number): Promise<number[]> {
  const now = await useUpId(untranslated);
  return Array.from({ length: now - idBefore - 1 }, (_, index) => idBefore + 1 + index);
}
