import { notify } from "../../transport/hooks.js";
import type { CallOptions } from "../../transport/options.js";
import type { ParsedResponse } from "../../transport/parsed-response.js";
import type { Settings } from "../../transport/settings.js";
import type { Contact } from "./contact.js";
import { type ContactPage, toPage } from "./contact-page.js";
import { readResponse } from "./read-response.js";

export interface WalkOptions extends CallOptions {
  /** How many pages are fetched at a time; they come in order all the same. Default 1, at least 1 and at most 10. */
  readonly concurrency?: number | undefined;
}

/** Asks for one page, counted from 1. */
export type GetPage = (number: number, options: CallOptions) => Promise<ParsedResponse>;

/** Node warns of a leak when more than ten wait for one signal. */
const MOST_AT_ONCE = 10;

/** One page of contacts. */
export function readPage(getPage: GetPage, number: number, options: CallOptions): Promise<ContactPage> {
  return readResponse(getPage(number, options), (data) => toPage(number, data));
}

/**
 * Every contact once, page by page. Contacts that are deleted or move while one walks push others onto pages already passed;
 * so when the pages brought fewer contacts than the server has counted, they are walked again for those that slid, until
 * there are enough or none is new. The hook `onIncomplete` is called when the server still counts more.
 */
export async function* walkPages(
  getPage: GetPage,
  options: WalkOptions,
  { hooks }: Pick<Settings, "hooks">,
): AsyncGenerator<ContactPage> {
  const seen = new Set<number>();
  let highestCount = 0;
  let latestCount = 0;
  let seenBefore: number;

  function isNew({ id }: Contact): boolean {
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  }

  do {
    seenBefore = seen.size;
    for await (const page of walkOnce(getPage, options)) {
      latestCount = page.count ?? 0;
      highestCount = Math.max(highestCount, latestCount);
      const contacts = page.contacts.filter(isNew);
      if (contacts.length > 0) yield { ...page, contacts };
      if (seenBefore > 0 && seen.size >= highestCount) return;
    }
  } while (seen.size > seenBefore && seen.size < highestCount);
  if (seen.size < latestCount) notify(hooks.onIncomplete, { expected: latestCount, received: seen.size });
}

/** Pages in order, the following ones fetched ahead. Stops at the first failure; leaving it stops what is under way. */
async function* walkOnce(getPage: GetPage, options: WalkOptions): AsyncGenerator<ContactPage> {
  const { signal, deadline, concurrency = 1 } = options;
  // Written so that what is no number counts as 1.
  const width = concurrency > 1 ? Math.min(concurrency, MOST_AT_ONCE) : 1;
  const controller = new AbortController();
  const stop = () => controller.abort(signal?.reason);
  signal?.addEventListener("abort", stop);
  const fetched: Promise<ContactPage>[] = [];
  let nextNumber = 1;
  // Until the first page tells how many there are, only one is fetched.
  let lastNumber = 1;
  let pageSize: number | undefined;

  function fetchNextPage(): void {
    const page = readPage(getPage, nextNumber, { deadline, signal: controller.signal });
    // Marks the rejection as handled; the consumer still receives it.
    page.catch(() => {});
    fetched.push(page);
    nextNumber += 1;
  }

  try {
    signal?.throwIfAborted();
    for (;;) {
      while (nextNumber <= lastNumber && fetched.length < width) fetchNextPage();
      const page = await fetched.shift();
      if (page === undefined || page.contacts.length === 0) return;
      pageSize ??= page.contacts.length;
      lastNumber = page.count === null ? nextNumber + width - 1 : Math.ceil(page.count / pageSize);
      yield page;
    }
  } finally {
    signal?.removeEventListener("abort", stop);
    stop();
  }
}
