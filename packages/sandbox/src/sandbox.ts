import type { ApiId } from "./api-ids.js";
import type { Fault } from "./faults/fault.js";
import type { IncomingRequest } from "./http/incoming-request.js";
import type { Reply } from "./http/reply.js";
import type { ReceivedRequest } from "./http/request-log.js";
import type { Journal } from "./journal/journal.js";
import type { Clock, Identifiers } from "./store/identifiers.js";
import type { Seed } from "./store/seed/seed.js";
import type { SandboxState } from "./store/state.js";
import type { Behaviour, ProfileName } from "./upstream/profiles.js";
import type { RateLimits } from "./upstream/rate-limiter.js";

/** `database`: as a database is that serves many at a time. `off`: one request after the other, in one order. */
export type Realism = "off" | "database";

export interface SandboxOptions {
  /** Milliseconds since the epoch. Default `Date.now`. */
  readonly clock?: Clock;
  /** The source of generated values. Default: random ones, and contact ids counted from 1. */
  readonly identifiers?: Partial<Identifiers>;
  /** The rows that each API's server starts with. Default: account 1, two users, six inboxes and no contacts. */
  readonly seed?: Seed;
  /** A version of upstream by name, or single switches that override the default `4.10`. */
  readonly profile?: ProfileName | Partial<Behaviour>;
  /** Upstream's rate limits, or other numbers. Default none. */
  readonly rateLimits?: boolean | RateLimits;
  /** Milliseconds to wait before each request is processed. Default 0. */
  readonly latency?: number;
  /**
   * `database`: contacts that are equal in a sort come in another order on another page, and writes of the same moment get in
   * each other's way, as was measured upstream. Default `off`.
   */
  readonly realism?: Realism;
  /** An integer that repeats what `realism` does. Default 1. */
  readonly realismSeed?: number;
  /** Where commits are stored. Default: nowhere, so the state is lost when the process ends. */
  readonly journal?: Journal;
}

declare const snapshotBrand: unique symbol;

/** The state of a sandbox at one moment; pass it to `restore`. */
export interface Snapshot {
  readonly [snapshotBrand]: true;
}

/** An emulator of the three APIs. Each API is a separate server: they start from the same seed and share no rows. */
export interface Sandbox {
  /**
   * Handles a request as the server of the API that its path names would. Called as the platform's `fetch` is; opens no
   * port, and accepts any origin.
   */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Handles a request of any transport. `fetch` and `listen` are built on it. */
  handle(request: IncomingRequest): Promise<Reply>;
  /** The base URL under which `fetch` serves an API, such as `http://localhost/99digital`. */
  baseUrl(api: ApiId): string;
  /** The rows that the servers hold now. */
  readonly state: SandboxState;
  /** The last thousand requests received, oldest first. Credentials are replaced by `(redacted)`. */
  readonly requests: readonly ReceivedRequest[];
  /** The faults that have not been used up, each with the number of requests it will still hit. */
  readonly faults: readonly Fault[];
  /**
   * Makes the next matching requests fail. When several faults match a request, the one added first is applied.
   *
   * @throws {RangeError} when the fault is malformed.
   */
  addFault(fault: Fault): void;
  clearFaults(): void;
  readonly realism: Realism;
  /**
   * Switches the realism of the requests that follow.
   *
   * @param seed Repeats what it does; default 1.
   * @throws {RangeError} for another word, and for a seed that is no integer.
   */
  setRealism(realism: Realism, seed?: number): void;
  /** Marks a contact as online for the next 20 seconds of the sandbox's clock. */
  setOnline(api: ApiId, contactId: number): void;
  /** Restores the seed, clears the request log and the faults, and begins again with what the seed of realism repeats. */
  reset(): void;
  snapshot(): Snapshot;
  /**
   * Restores a snapshot. The same snapshot can be restored any number of times.
   *
   * @throws {TypeError} for a snapshot of another sandbox, and for a sandbox with a journal, which can only be appended to.
   */
  restore(snapshot: Snapshot): void;
  /** A new, independent sandbox that starts with this one's state. It has no journal. */
  fork(): Sandbox;
}
