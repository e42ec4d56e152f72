import { notify } from "../transport/hooks.js";
import type { CallOptions, TransportOptions } from "../transport/options.js";
import { type ContactPage, toPage } from "./contact-page.js";
import { type ClientResult, readAnswer } from "./read-answer.js";

export interface WalkOptions extends CallOptions {
  /** How many pages are fetched at a time; they come in order all the same. Default 1, at least 1 and at most 10. */
  concurrency?: number;
}

/** Asks for one page, counted from 1. */
export type GetPage = (number: number, options: CallOptions) => ClientResult;

/** Pages in order, the following ones fetched ahead. Stops at the first failure; being left stops what is under way. */
async function* walkOnce(getPage: GetPage, { concurrency = 1, ...call }: WalkOptions): AsyncGenerator<ContactPage> {
  const { signal } = call;
  // Node warns of a leak when more than ten wait for one signal.
  const width = concurrency > 1 ? Math.min(concurrency, 10) : 1;
  const controller = new AbortController();
  const stop = () => controller.abort(signal?.reason);
  signal?.addEventListener("abort", stop);
  const ahead: Promise<ContactPage>[] = [];
  let size = 0;
  // Until the first page tells how many there are, only one is fetched.
  let last = 1;
  try {
    signal?.throwIfAborted();
    for (let number = 1; ; ) {
      for (; number <= last && ahead.length < width; number++) {
        const page = readAnswer(getPage(number, { ...call, signal: controller.signal }), toPage(number));
        // Whoever waits for it hears of its failure; when nobody does any more, nobody needs to.
        page.catch(() => {});
        ahead.push(page);
      }
      const page = await ahead.shift();
      if (!page?.contacts.length) return;
      size ||= page.contacts.length;
      last = page.count === null ? number + width - 1 : Math.ceil(page.count / size);
      yield page;
    }
  } finally {
    signal?.removeEventListener("abort", stop);
    stop();
  }
}

/**
 * Every contact once, page by page. Contacts that are deleted or move while one walks push others onto pages already passed;
 * so when the pages brought fewer contacts than the server has counted, they are walked again for those that slid, until
 * there are enough or none is new. The hook `onIncomplete` is told when the server still counts more.
 */
export async function* walkPages(
  getPage: GetPage,
  options: WalkOptions,
  { hooks }: TransportOptions,
): AsyncGenerator<ContactPage> {
  const seen = new Set<number>();
  let most = 0;
  let expected = 0;
  let before: number;
  do {
    before = seen.size;
    for await (const page of walkOnce(getPage, options)) {
      expected = page.count ?? 0;
      most = Math.max(most, expected);
      const contacts = page.contacts.filter(({ id }) => !seen.has(id) && seen.add(id));
      if (contacts.length) yield { ...page, contacts };
      if (before && seen.size >= most) return;
    }
  } while (before < seen.size && seen.size < most);
  if (seen.size < expected) notify(hooks?.onIncomplete, { expected, received: seen.size });
}
