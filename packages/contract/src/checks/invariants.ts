import { type Api, apiRecords } from "@contacts-api/openapi";
import type { SecurityScheme } from "@contacts-api/openapi/reader";
import type { Caller, Callers } from "../callers.js";
import { credentialsOf } from "../requests/caller-credentials.js";
import type { Target } from "../server-state.js";
import { readResponse } from "./exchange.js";
import { checkPages } from "./listed-pages.js";
import { checkRows, checkUnique } from "./stored-rows.js";

/**
 * What holds of a server whatever was sent to it.
 *
 * @throws {Error} That names the invariant that is broken.
 */
export async function checkInvariants(
  target: Target,
  api: Api,
  scheme: SecurityScheme,
  { administrator, stranger }: Callers,
): Promise<void> {
  const state = target.state[api];
  checkRows(state);
  for (const caller of [administrator, stranger]) {
    const rows = state.contacts.filter(({ accountId }) => accountId === caller.account);
    checkUnique(rows);
    await checkPages(rows, (page) => fetchPage(target, api, scheme, caller, page));
  }
  if (Object.hasOwn(Object.prototype, "polluted")) throw new Error("Object.prototype was polluted");
}

async function fetchPage(
  target: Target,
  api: Api,
  scheme: SecurityScheme,
  caller: Caller,
  page: number,
): Promise<unknown> {
  const path = apiRecords[api].contactsPath.replace("{account_id}", String(caller.account));
  const url = `${target.baseUrl(api)}${path}?sort=name&page=${page}`;
  const response = await target.fetch(new Request(url, { headers: credentialsOf(scheme, caller) }));
  return (await readResponse(response)).body;
}
