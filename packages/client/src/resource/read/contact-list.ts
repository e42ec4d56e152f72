import type { Contact, CustomAttributes } from "../../model/contact.js";
import type { ContactsPromise } from "../../model/contacts-promise.js";
import type { Settings } from "../../transport/settings.js";
import { tracedCall } from "../../transport/traced-call.js";
import type { ContactPage } from "./contact-page.js";
import { fetchPage, type GetPage } from "./fetch-page.js";
import { leaveAtOnce } from "./leave-at-once.js";
import { type FinishedWalk, type WalkOptions, walkPages } from "./walk-pages.js";

/**
 * Contacts that are fetched as they are asked for: `for await (const contact of list)`. No contact comes twice. Leaving the
 * loop stops the fetching; the first failure ends it, and what was yielded before stays good.
 */
export interface ContactList<Attributes = CustomAttributes> extends AsyncIterable<Contact<Attributes>> {
  /**
   * One page, as it is; without contacts when it lies beyond the end.
   *
   * @example
   * ```ts
   * const second = await contacts.list({ sort: "name" }).page(2);
   * console.log(second.contacts.length, "of", second.count, second.hasNext);
   * ```
   */
  page(number: number): ContactsPromise<ContactPage<Attributes>>;
  /**
   * The first contact; null when there is none. One page is fetched.
   *
   * @example
   * ```ts
   * const latest = await contacts.list({ sort: "-last_activity_at" }).first();
   * console.log(latest?.name);
   * ```
   */
  first(): Promise<Contact<Attributes> | null>;
  /**
   * Every contact, or the first ones up to `limit`; no page is fetched that the limit does not need.
   *
   * @example
   * ```ts
   * const some = await contacts.list({ sort: "name" }).toArray({ limit: 30 });
   * console.log(some.length);
   * ```
   */
  toArray(options?: { readonly limit?: number | undefined }): Promise<Contact<Attributes>[]>;
  /**
   * The contacts of each page that no page before it had. A page with none of these is left out.
   *
   * @example
   * ```ts
   * for await (const page of contacts.list({ sort: "name" }).pages()) console.log(page.number, page.contacts.length);
   * ```
   */
  pages(): AsyncIterableIterator<ContactPage<Attributes>>;
  /**
   * How the latest walk of this list ended. Undefined before a walk has come to its end, and again from the beginning of the
   * next; also when it was left or failed.
   */
  readonly lastWalk: FinishedWalk | undefined;
}

export function createList(getPage: GetPage, options: WalkOptions, settings: Settings): ContactList {
  let lastWalk: FinishedWalk | undefined;

  async function* walk(left: AbortSignal): AsyncGenerator<ContactPage> {
    lastWalk = undefined;
    const onFinished = (finished: FinishedWalk) => {
      lastWalk = finished;
    };
    yield* walkPages({ getPage, options, settings, onFinished, left });
  }

  async function* walkContacts(left: AbortSignal): AsyncGenerator<Contact> {
    for await (const page of walk(left)) yield* page.contacts;
  }

  function iterate(): AsyncIterableIterator<Contact> {
    return leaveAtOnce(walkContacts);
  }

  async function toArray({ limit = Number.POSITIVE_INFINITY }: { readonly limit?: number | undefined } = {}) {
    const collected: Contact[] = [];
    if (limit <= 0) return collected;
    for await (const contact of iterate()) {
      collected.push(contact);
      if (collected.length >= limit) break;
    }
    return collected;
  }

  async function first(): Promise<Contact | null> {
    const [contact = null] = await toArray({ limit: 1 });
    return contact;
  }

  return {
    page: (number) => tracedCall(options, async (call) => (await fetchPage(getPage, number, call)).page),
    pages: () => leaveAtOnce(walk),
    first,
    toArray,
    [Symbol.asyncIterator]: iterate,
    get lastWalk() {
      return lastWalk;
    },
  };
}
