import type { Contact } from "../../model/contact.js";
import type { SharedDeadline } from "../../transport/shared-deadline.js";
import { sleep } from "../../transport/time-limit.js";

/** Milliseconds between one look and the next. Together longer than a search index takes to show a new contact. */
const WAITS: readonly number[] = [500, 1_000, 2_000, 4_000];

/** Looks repeatedly for a contact that is said to exist: a search may show it late. A wait past the deadline is not begun. */
export async function findPatiently(
  find: () => Promise<Contact | undefined>,
  { signal, expires }: SharedDeadline,
): Promise<Contact | undefined> {
  for (const wait of WAITS) {
    const found = await find();
    if (found !== undefined || performance.now() + wait > expires) return found;
    await sleep(wait, signal);
  }
  return find();
}
