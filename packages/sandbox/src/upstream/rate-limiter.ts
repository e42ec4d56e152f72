import { type Reply, textReply } from "../http/reply.js";
import type { Clock } from "../store/identifiers.js";

export interface RateLimits {
  /** Default 3000. All clients count as one, because the sandbox cannot tell them apart. */
  readonly requestsPerMinute?: number;
  /** For each account, whoever the caller is and whatever the status. Default 100. */
  readonly searchesPerMinute?: number;
}

const MINUTE_IN_MILLISECONDS = 60_000;

const SEARCH_PATH = /\/api\/v1\/accounts\/(\d+)\/contacts\/search/;

/** Counts requests in fixed minutes of the clock, as upstream's middleware does (reference §3, Rate limiting). */
export class RateLimiter {
  readonly #clock: Clock;
  readonly #requestsPerMinute: number;
  readonly #searchesPerMinute: number;
  readonly #counts = new Map<string, number>();
  #minute = 0;

  constructor(clock: Clock, { requestsPerMinute = 3000, searchesPerMinute = 100 }: RateLimits = {}) {
    this.#clock = clock;
    this.#requestsPerMinute = requestsPerMinute;
    this.#searchesPerMinute = searchesPerMinute;
  }

  /** @returns The 429 reply, or null when the request is within its limits. Refused requests count too. */
  refuse(path: string): Reply | null {
    this.#startMinute();
    const [, server = ""] = path.split("/", 2);
    if (this.#count(server) > this.#requestsPerMinute) return tooManyRequests();
    const account = SEARCH_PATH.exec(path)?.[1];
    if (account === undefined) return null;
    return this.#count(`${server} search ${account}`) > this.#searchesPerMinute ? tooManyRequests() : null;
  }

  #startMinute(): void {
    const minute = Math.floor(this.#clock() / MINUTE_IN_MILLISECONDS);
    if (minute === this.#minute) return;
    this.#minute = minute;
    this.#counts.clear();
  }

  #count(key: string): number {
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return count;
  }
}

/** Plain text without `retry-after`, as upstream sends it. */
function tooManyRequests(): Reply {
  return textReply(429, "Retry later\n", "text/plain");
}
