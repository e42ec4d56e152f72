import type { StoredContact } from "../server-state.js";
import { contactIdsIn } from "./account-isolation.js";

const PAGE_SIZE = 15;

/**
 * The list shows the resolved contacts: each once over all pages, and as many as it counts.
 *
 * @param rows What the server holds for the account that is listed.
 * @param fetchPage The body of one page.
 * @throws {Error} When the list shows or counts others.
 */
export async function checkPages(
  rows: readonly StoredContact[],
  fetchPage: (page: number) => Promise<unknown>,
): Promise<void> {
  const resolved = rows.filter(({ email, phoneNumber, identifier }) => email || phoneNumber || identifier);
  const listed: number[] = [];
  for (let page = 1; page <= Math.ceil(resolved.length / PAGE_SIZE) + 1; page += 1) {
    const body = await fetchPage(page);
    const { count } = (body as { meta: { count: number } }).meta;
    if (count !== resolved.length) throw new Error(`${count} contacts are counted, ${resolved.length} are resolved`);
    listed.push(...contactIdsIn(body));
  }
  const expected = resolved.map(({ id }) => id).sort(byNumber);
  if (String(listed.sort(byNumber)) !== String(expected)) {
    throw new Error(`the pages show the contacts ${listed}, the resolved ones are ${expected}`);
  }
}

function byNumber(left: number, right: number): number {
  return left - right;
}
