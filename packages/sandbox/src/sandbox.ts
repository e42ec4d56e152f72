import { type ApiId, apiIds } from "./api-ids.js";
import { controlReply } from "./control/control-plane.js";
import { applyFault } from "./faults/apply-fault.js";
import type { Fault } from "./faults/fault.js";
import { FaultScript } from "./faults/fault-script.js";
import { fetchReply, incomingFromRequest } from "./http/fetch-transport.js";
import type { IncomingRequest } from "./http/incoming-request.js";
import { pause } from "./http/pacing.js";
import type { Reply } from "./http/reply.js";
import { type ReceivedRequest, RequestLog } from "./http/request-log.js";
import { pathAndQuery, readRequestPath } from "./http/request-path.js";
import type { Journal } from "./journal/journal.js";
import { createServer } from "./server.js";
import { type Behaviour, type ProfileName, readProfile } from "./store/behaviour.js";
import { markSeen } from "./store/contacts/presence.js";
import { type Clock, type Identifiers, systemIdentifiers } from "./store/identifiers.js";
import type { Seed } from "./store/seed/seed.js";
import { seededStore } from "./store/seed/seeded-store.js";
import { type SandboxState, stateOf } from "./store/state.js";
import { StoreSet } from "./store/store-set.js";
import { RateLimiter, type RateLimits } from "./upstream/rate-limiter.js";

export interface SandboxOptions {
  /** Milliseconds since the epoch. Default `Date.now`. */
  readonly clock?: Clock;
  /** Where made-up values come from. Default: random ones, and contact ids counted from 1. */
  readonly identifiers?: Partial<Identifiers>;
  /** What each API's server starts with. Default: account 1, two users, six inboxes and no contacts. */
  readonly seed?: Seed;
  /** A version of upstream by name, or single switches laid over the default `4.10`. */
  readonly profile?: ProfileName | Partial<Behaviour>;
  /** Upstream's rate limits, or other numbers. Default none. */
  readonly rateLimits?: boolean | RateLimits;
  /** How long every request waits before it is looked at, in milliseconds. Default 0. */
  readonly latency?: number;
  /** Where commits are kept. Default nowhere: the sandbox forgets everything when it ends. */
  readonly journal?: Journal;
}

declare const snapshotBrand: unique symbol;

/** The state of a sandbox at one moment, to be given back to `restore`. */
export interface Snapshot {
  readonly [snapshotBrand]: true;
}

/** An emulator of the three APIs. Each API is a server of its own: they share a seed but no contacts. */
export interface Sandbox {
  /** Answers a request as the API under its path would, called as the platform's `fetch` is. Needs no port; any origin will do. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Answers a request of any transport; what `fetch` and a port are made of. */
  handle(request: IncomingRequest): Promise<Reply>;
  /** The base URL under which `fetch` serves an API, such as `http://localhost/99digital`. */
  baseUrl(api: ApiId): string;
  /** What the servers hold now. */
  readonly state: SandboxState;
  /** The last thousand requests received, oldest first, without credentials. */
  readonly requests: readonly ReceivedRequest[];
  /** The faults that still wait for requests, with how many each will hit. */
  readonly faults: readonly Fault[];
  /** Lets something go wrong with the next matching requests; each request meets the first fault that matches it. */
  addFault(fault: Fault): void;
  clearFaults(): void;
  /** Marks a contact as online for the next 20 seconds of the sandbox's clock. */
  setOnline(api: ApiId, contactId: number): void;
  /** Goes back to the seed, and forgets requests and faults. */
  reset(): void;
  snapshot(): Snapshot;
  /**
   * Goes back to a snapshot, which can be restored again later.
   *
   * @throws {TypeError} for a snapshot of another sandbox, and for a sandbox with a journal, which only goes forward.
   */
  restore(snapshot: Snapshot): void;
  /** A sandbox of its own that starts with this one's state. It keeps no journal. */
  fork(): Sandbox;
}

/**
 * Makes a sandbox.
 *
 * @throws {RangeError} for an unknown profile.
 * @throws {SeedError} for a seed that contradicts itself.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const stores = seededStores(options);
  if (options.journal !== undefined) replay(options.journal, stores);
  return new SandboxServer(options, stores);
}

function replay(journal: Journal, stores: StoreSet): void {
  for (const entry of journal.entries()) {
    if (entry.kind === "reset") stores.reset();
    else stores.get(entry.api).apply(entry.changes);
  }
  stores.listen((api, changes) => journal.append({ kind: "commit", api, changes }));
}

function seededStores(options: SandboxOptions): StoreSet {
  const storeOptions = {
    clock: options.clock ?? Date.now,
    identifiers: { ...systemIdentifiers, ...options.identifiers },
    behaviour: readProfile(options.profile),
  };
  return new StoreSet(seededStore(options.seed ?? {}, storeOptions, options.journal?.seededAt ?? storeOptions.clock()));
}

function limiterOf({ rateLimits = false, clock = Date.now }: SandboxOptions): RateLimiter | null {
  if (rateLimits === false) return null;
  return new RateLimiter(clock, rateLimits === true ? {} : rateLimits);
}

class SandboxServer implements Sandbox {
  readonly #options: SandboxOptions;
  readonly #clock: Clock;
  readonly #latency: number;
  readonly #log = new RequestLog();
  readonly #faults = new FaultScript();
  readonly #snapshots = new WeakMap<Snapshot, StoreSet>();
  readonly #answer: (request: IncomingRequest) => Reply | Promise<Reply>;
  #stores: StoreSet;
  #limiter: RateLimiter | null;

  constructor(options: SandboxOptions, stores: StoreSet) {
    this.#options = options;
    this.#clock = options.clock ?? Date.now;
    this.#stores = stores;
    this.#limiter = limiterOf(options);
    this.#latency = options.latency ?? 0;
    this.#answer = createServer((api) => this.#stores.get(api));
  }

  readonly fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init);
    return fetchReply(request, () => this.handle(incomingFromRequest(request)));
  };

  readonly handle = async (request: IncomingRequest): Promise<Reply> => {
    const controlled = controlReply(this, request);
    if (controlled !== null) return controlled;
    const answered = this.#log.add(request, this.#clock());
    if (this.#latency > 0) await pause(this.#latency, request.signal);
    const reply = await this.#meetFault(request);
    answered(reply.status);
    return reply;
  };

  #meetFault(request: IncomingRequest): Reply | Promise<Reply> {
    const fault = this.#faults.take(request.method, pathAndQuery(request.url));
    return fault === undefined
      ? this.#limited(request)
      : applyFault(fault, () => this.#limited(request), request.signal);
  }

  #limited(request: IncomingRequest): Reply | Promise<Reply> {
    return this.#limiter?.refuse(readRequestPath(request.url).path) ?? this.#answer(request);
  }

  get faults(): readonly Fault[] {
    return this.#faults.pending;
  }

  addFault(fault: Fault): void {
    this.#faults.add(fault);
  }

  clearFaults(): void {
    this.#faults.clear();
  }

  baseUrl(api: ApiId): string {
    return `http://localhost/${api}`;
  }

  get state(): SandboxState {
    return Object.fromEntries(apiIds.map((api) => [api, stateOf(this.#stores.get(api))])) as SandboxState;
  }

  get requests(): readonly ReceivedRequest[] {
    return this.#log.read();
  }

  setOnline(api: ApiId, contactId: number): void {
    markSeen(this.#stores.get(api), contactId);
  }

  reset(): void {
    this.#options.journal?.append({ kind: "reset" });
    this.#stores.reset();
    this.#limiter = limiterOf(this.#options);
    this.#log.clear();
    this.#faults.clear();
  }

  snapshot(): Snapshot {
    const snapshot = Object.freeze({}) as Snapshot;
    this.#snapshots.set(snapshot, this.#stores.copy());
    return snapshot;
  }

  restore(snapshot: Snapshot): void {
    const stores = this.#snapshots.get(snapshot);
    if (stores === undefined) throw new TypeError("This snapshot was taken of another sandbox.");
    if (this.#options.journal !== undefined) throw new TypeError("A sandbox with a journal cannot restore snapshots.");
    this.#stores = stores.copy();
  }

  fork(): Sandbox {
    const { journal: _, ...options } = this.#options;
    return new SandboxServer(options, this.#stores.copy());
  }
}
