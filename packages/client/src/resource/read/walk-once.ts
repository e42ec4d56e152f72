import { InvalidResponseError } from "../../errors/invalid-response-error.js";
import type { CallOptions } from "../../transport/options.js";
import { whenAborted } from "../../transport/when-aborted.js";
import { type ContactPage, FULL_PAGE } from "./contact-page.js";
import { fetchPage, type GetPage } from "./fetch-page.js";

export interface PassOptions extends Omit<CallOptions, "deadline"> {
  /** How many pages are fetched at a time; they come in order all the same. Default 1, at least 1 and at most 10. */
  readonly concurrency?: number | undefined;
}

interface PassState {
  /** Collects the IDs of the contacts that have come. */
  readonly received: Set<number>;
  /** Aborts when the walk is left. */
  readonly left: AbortSignal;
}

const MOST_AT_ONCE = 10;

/** A server that ignores the number of the page would be asked without end. */
const MOST_REPEATED_PAGES = 2;

/**
 * Pages in order, the following ones fetched ahead. A full page always leads to another request, whatever the server counts;
 * the walk is over at an empty page, at one that is the last by `has_more`, and at a short one that is the last by the count.
 * Two pages in a row that bring nothing new end it with an `InvalidResponseError`, unless as many have come as are counted.
 * Stops at the first failure; leaving it stops what is under way.
 */
export async function* walkOnce(
  getPage: GetPage,
  options: PassOptions,
  { received, left }: PassState,
): AsyncGenerator<ContactPage> {
  const { signal, concurrency = 1 } = options;
  // Written so that what is no number counts as 1.
  const width = concurrency > 1 ? Math.min(concurrency, MOST_AT_ONCE) : 1;
  const controller = new AbortController();
  const stop = () => controller.abort(signal?.reason);
  left.addEventListener("abort", stop);
  const fetched: ReturnType<typeof fetchPage>[] = [];
  let nextNumber = 1;
  // Until the first page tells how many there are, only one is fetched.
  let lastNumber = 1;
  let pageSize: number | undefined;
  let repeatedPages = 0;

  function fetchNextPage(): void {
    signal?.throwIfAborted();
    const page = fetchPage(getPage, nextNumber, { ...options, signal: controller.signal });
    // Not for longer: a walk that is abandoned without being left has nobody to take the listener off the signal.
    const stopWaiting = signal && whenAborted(signal, () => stop());
    // Marks the rejection as handled; the consumer still receives it.
    page.catch(() => {}).finally(stopWaiting);
    fetched.push(page);
    nextNumber += 1;
  }

  try {
    for (;;) {
      while (nextNumber <= lastNumber && fetched.length < width) fetchNextPage();
      const next = await fetched.shift();
      if (next === undefined) return;
      const { page, hasMore, call } = next;
      const { number, contacts, count } = page;
      const receivedBefore = received.size;
      for (const { id } of contacts) received.add(id);
      yield page;
      if (contacts.length === 0 || hasMore === false) return;

      repeatedPages = received.size > receivedBefore ? 0 : repeatedPages + 1;
      if (repeatedPages > 0 && count !== null && received.size >= count) return;
      if (repeatedPages === MOST_REPEATED_PAGES) {
        throw new InvalidResponseError(`page ${number} brings nothing new, like the page before it`, call);
      }

      pageSize ??= contacts.length;
      const lastCounted = count === null || hasMore === true ? Number.POSITIVE_INFINITY : Math.ceil(count / pageSize);
      lastNumber = contacts.length >= FULL_PAGE ? Math.max(lastCounted, number + 1) : lastCounted;
    }
  } finally {
    left.removeEventListener("abort", stop);
    stop();
  }
}
