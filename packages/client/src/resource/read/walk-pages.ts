import { notify } from "../../transport/hooks.js";
import type { Settings } from "../../transport/settings.js";
import type { ContactPage } from "./contact-page.js";
import { type GetPage, withinDeadline } from "./fetch-page.js";
import { type PassOptions, walkOnce } from "./walk-once.js";

export interface WalkOptions extends PassOptions {
  /**
   * `stable`: the pages are walked again until a pass finds nothing new, while every page of it counts the same; ten passes
   * at most. Without it a contact that existed all the time may be missed, without a sign, when contacts that one has
   * passed are deleted and as many created.
   */
  readonly until?: "stable" | undefined;
  /**
   * Whether `created_at` is added to `sort`, where it decides between contacts that are equal in it; a list without `sort` then
   * comes by `email,phone_number,created_at`. Upstream, not documented by a vendor: equals have no order, so that pages repeat
   * some contacts and miss others although nothing is written. Default true for 99digital and Inquirly; false for EngageLab,
   * whose own form of sorting is documented for one field.
   */
  readonly totalOrder?: boolean | undefined;
  /**
   * Milliseconds the whole walk may take, with what the loop does between its pages; a `DeadlineError` ends it. Unless given,
   * each page has the client's `deadline`.
   */
  readonly deadline?: number | undefined;
}

/** How a walk ended. */
export interface FinishedWalk {
  /**
   * `confirmed`: the last pass found nothing new and as many contacts as the server counts, or one page held them all.
   * `unconfirmed`: nothing contradicts that all came, and only a further pass could tell.
   * `incomplete`: the server counts more than came.
   */
  readonly completeness: "confirmed" | "unconfirmed" | "incomplete";
  /** How many contacts came, those included that were deleted meanwhile. */
  readonly received: number;
  /** How many the server counted last; null when it does not say. */
  readonly expected: number | null;
}

interface Walk {
  readonly getPage: GetPage;
  readonly options: WalkOptions;
  readonly settings: Pick<Settings, "hooks">;
  /** Called when the walk has come to its end; not when it was left or failed. */
  readonly onFinished: (walk: FinishedWalk) => void;
  /** Aborts when the walk is left. */
  readonly left: AbortSignal;
}

/** While contacts are created all the time, every pass finds new ones. */
const MOST_PASSES = 10;

/**
 * Every contact once, page by page. Contacts that are deleted or move while one walks push others onto pages already passed;
 * so when the pages brought fewer contacts than the server has counted, they are walked again for those that slid, until
 * there are enough or none is new; `until` asks for more. The hook `onIncomplete` is called when the server still counts more.
 */
export async function* walkPages(walk: Walk): AsyncGenerator<ContactPage> {
  const { options, settings, onFinished, left } = walk;
  const { deadline, until } = options;
  const getPage = deadline === undefined ? walk.getPage : withinDeadline(walk.getPage, deadline);
  const isUntilStable = until === "stable";
  const seen = new Set<number>();
  let highestCount = 0;

  function finish(expected: number | null, isConfirmed: boolean): void {
    const received = seen.size;
    const isIncomplete = expected !== null && received < expected;
    const completeness = isIncomplete ? "incomplete" : isConfirmed ? "confirmed" : "unconfirmed";
    onFinished({ completeness, received, expected });
    if (isIncomplete) notify(settings.hooks.onIncomplete, { expected, received });
  }

  for (let passes = 1; ; passes += 1) {
    const seenBefore = seen.size;
    const received = new Set<number>();
    const counts = new Set<number | null>();
    let pages = 0;
    let count: number | null = null;
    for await (const page of walkOnce(getPage, options, { received, left })) {
      pages += 1;
      count = page.count;
      counts.add(count);
      highestCount = Math.max(highestCount, count ?? 0);
      const contacts = page.contacts.filter(({ id }) => !seen.has(id));
      for (const { id } of contacts) seen.add(id);
      if (contacts.length > 0) yield { ...page, contacts };
      if (!isUntilStable && passes > 1 && seen.size >= highestCount) return finish(count, false);
    }
    const foundNew = seen.size > seenBefore;
    const isSteady = counts.size === 1;
    const isUnsettled = isUntilStable ? foundNew || !isSteady : foundNew && seen.size < highestCount;
    const isOnePage = passes === 1 && pages === 1;
    if (isOnePage || !isUnsettled || passes === MOST_PASSES) {
      const hasEnough = count === null || received.size >= count;
      return finish(count, hasEnough && (isOnePage || (!foundNew && isSteady)));
    }
  }
}
