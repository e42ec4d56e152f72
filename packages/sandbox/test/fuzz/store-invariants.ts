import type { ApiId, StoreState } from "@contacts-api/sandbox";
import type { SecurityScheme } from "../description.js";
import { contactIdsIn } from "./account-isolation.js";
import { readAnswer } from "./answer.js";
import { credentialsOf } from "./credentials.js";
import { type CallerName, callers } from "./seed.js";
import type { Target } from "./target.js";

type Contact = StoreState["contacts"][number];

const PAGE_SIZE = 15;

/**
 * What holds of a store whatever was sent to it.
 *
 * @throws {Error} that names the invariant that is broken.
 */
export async function checkInvariants(target: Target, api: ApiId, scheme: SecurityScheme): Promise<void> {
  const state = target.state[api];
  checkRows(state);
  for (const caller of ["administrator", "stranger"] as const) {
    const rows = state.contacts.filter(({ accountId }) => accountId === callers[caller].account);
    checkUnique(rows);
    await checkPages(target, api, scheme, caller, rows);
  }
  if (Object.hasOwn(Object.prototype, "polluted")) throw new Error("Object.prototype was polluted");
}

function checkRows({ contacts, contactInboxes, conversations }: StoreState): void {
  const ids = new Set(contacts.map(({ id }) => id));
  if (ids.size < contacts.length) throw new Error("two contacts have one id");
  const orphan = [...contactInboxes, ...conversations].find(({ contactId }) => !ids.has(contactId));
  if (orphan !== undefined) throw new Error(`contact ${orphan.contactId} is gone, what belongs to it is not`);
  const repeated = repeats(contactInboxes.map(({ inboxId, sourceId }) => `${inboxId} ${sourceId}`));
  if (repeated.length > 0) throw new Error(`two links have the inbox and source id ${repeated[0]}`);
}

function checkUnique(rows: readonly Contact[]): void {
  const columns = {
    "e-mail": rows.map(({ email }) => email?.toLowerCase() ?? null),
    identifier: rows.map(({ identifier }) => identifier),
    // Empty numbers are allowed to repeat.
    "phone number": rows.map(({ phoneNumber }) => (phoneNumber?.trim() ? phoneNumber : null)),
  };
  for (const [name, values] of Object.entries(columns)) {
    const [repeated] = repeats(values.filter((value) => value !== null));
    if (repeated !== undefined) throw new Error(`two contacts have the ${name} "${repeated}"`);
  }
}

function repeats(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** The list shows the resolved contacts: each once over all pages, and as many as it counts. */
async function checkPages(
  target: Target,
  api: ApiId,
  scheme: SecurityScheme,
  caller: CallerName,
  rows: readonly Contact[],
): Promise<void> {
  const resolved = rows.filter(({ email, phoneNumber, identifier }) => email || phoneNumber || identifier);
  const listed: number[] = [];
  for (let page = 1; page <= Math.ceil(resolved.length / PAGE_SIZE) + 1; page += 1) {
    const url = `${target.baseUrl(api)}${contactsPath(api, caller)}?sort=name&page=${page}`;
    const answer = await readAnswer(await target.fetch(new Request(url, { headers: credentialsOf(scheme, caller) })));
    const { count } = (answer.body as { meta: { count: number } }).meta;
    if (count !== resolved.length) throw new Error(`${count} contacts are counted, ${resolved.length} are resolved`);
    listed.push(...contactIdsIn(answer.body));
  }
  const expected = resolved.map(({ id }) => id).sort(byNumber);
  if (String(listed.sort(byNumber)) !== String(expected)) {
    throw new Error(`the pages show the contacts ${listed}, the resolved ones are ${expected}`);
  }
}

function contactsPath(api: ApiId, caller: CallerName): string {
  return api === "engagelab" ? "/api/v2/accounts/contacts" : `/api/v1/accounts/${callers[caller].account}/contacts`;
}

function byNumber(left: number, right: number): number {
  return left - right;
}
