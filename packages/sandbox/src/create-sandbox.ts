import { type ApiId, apiIds } from "./api-ids.js";
import { controlReply } from "./control/control-plane.js";
import { applyFault } from "./faults/apply-fault.js";
import type { Fault } from "./faults/fault.js";
import { FaultScript } from "./faults/fault-script.js";
import { fetchReply, incomingFromRequest } from "./http/fetch-transport.js";
import type { IncomingRequest } from "./http/incoming-request.js";
import { pause, unlessAborted } from "./http/pacing.js";
import type { Reply } from "./http/reply.js";
import { type ReceivedRequest, RequestLog } from "./http/request-log.js";
import { pathAndQuery, readRequestPath } from "./http/request-path.js";
import type { Journal } from "./journal/journal.js";
import { DatabaseRealism } from "./realism/database-realism.js";
import { type Delays, paceOf } from "./realism/delays.js";
import type { Realism, Sandbox, SandboxOptions, Snapshot } from "./sandbox.js";
import { createServer } from "./server.js";
import { markSeen } from "./store/contacts/presence.js";
import { type Clock, systemIdentifiers } from "./store/identifiers.js";
import { seededStore } from "./store/seed/seeded-store.js";
import { type SandboxState, stateOf } from "./store/state.js";
import { StoreSet } from "./store/store-set.js";
import { databaseTimeoutReply } from "./upstream/database-timeout.js";
import { readProfile } from "./upstream/profiles.js";
import { RateLimiter } from "./upstream/rate-limiter.js";

const DEFAULT_REALISM_SEED = 1;

/**
 * Creates a sandbox.
 *
 * @throws {RangeError} for an unknown profile or realism.
 * @throws {SeedError} for a seed that is malformed or contradicts itself.
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

function createRealism(realism: Realism, seed: number): DatabaseRealism | undefined {
  if (realism !== "off" && realism !== "database") {
    throw new RangeError(`Unknown realism "${realism}": choose off or database.`);
  }
  if (!Number.isSafeInteger(seed)) throw new RangeError(`The seed of realism must be an integer, not ${seed}.`);
  return realism === "off" ? undefined : new DatabaseRealism(seed);
}

class SandboxServer implements Sandbox {
  readonly #options: SandboxOptions;
  readonly #clock: Clock;
  readonly #latency: number;
  readonly #log = new RequestLog();
  readonly #faults = new FaultScript();
  readonly #snapshots = new WeakMap<Snapshot, StoreSet>();
  readonly #serve: ReturnType<typeof createServer>;
  readonly #databaseTimeout: Reply;
  #stores: StoreSet;
  #limiter: RateLimiter | null;
  #realism: DatabaseRealism | undefined;

  constructor(options: SandboxOptions, stores: StoreSet) {
    this.#options = options;
    this.#clock = options.clock ?? Date.now;
    this.#stores = stores;
    this.#limiter = limiterOf(options);
    this.#latency = options.latency ?? 0;
    this.setRealism(options.realism ?? "off", options.realismSeed);
    const behaviour = readProfile(options.profile);
    this.#serve = createServer((api) => this.#stores.get(api), behaviour.shapes);
    this.#databaseTimeout = databaseTimeoutReply(behaviour);
  }

  readonly fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init);
    return fetchReply(request, () => this.handle(incomingFromRequest(request)));
  };

  readonly handle = async (request: IncomingRequest): Promise<Reply> => {
    const controlled = controlReply(this, request);
    if (controlled !== null) return controlled;
    const logStatus = this.#log.add(request, this.#clock());
    if (this.#latency > 0) await pause(this.#latency, request.signal);
    const reply = await this.#replyOrFault(request);
    logStatus(reply.status);
    return reply;
  };

  #replyOrFault(request: IncomingRequest): Reply | Promise<Reply> {
    const fault = this.#faults.take(request.method, pathAndQuery(request.url));
    return fault === undefined
      ? this.#replyWithinLimits(request)
      : applyFault(fault, (delays) => this.#replyWithinLimits(request, delays), this.#databaseTimeout, request.signal);
  }

  #replyWithinLimits(request: IncomingRequest, delays?: Delays): Reply | Promise<Reply> {
    return this.#limiter?.refuse(readRequestPath(request.url).path) ?? this.#replyInTime(request, delays);
  }

  /** A request that takes its time is processed to its end also when its sender gives up. */
  #replyInTime(request: IncomingRequest, delays: Delays | undefined): Reply | Promise<Reply> {
    const pace = paceOf(request.method, this.#realism, delays);
    if (pace === undefined) return this.#serve(request);
    const reply = Promise.resolve(this.#serve(request, pace));
    return request.signal === undefined ? reply : unlessAborted(reply, request.signal);
  }

  get realism(): Realism {
    return this.#realism === undefined ? "off" : "database";
  }

  setRealism(realism: Realism, seed: number = DEFAULT_REALISM_SEED): void {
    this.#realism = createRealism(realism, seed);
    this.#stores.disorder = this.#realism?.disorder;
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
    this.setRealism(this.realism, this.#realism?.seed);
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
    this.#stores.disorder = this.#realism?.disorder;
  }

  fork(): Sandbox {
    const { journal: _, ...options } = this.#options;
    const realism = { realism: this.realism, ...(this.#realism && { realismSeed: this.#realism.seed }) };
    return new SandboxServer({ ...options, ...realism }, this.#stores.copy());
  }
}
