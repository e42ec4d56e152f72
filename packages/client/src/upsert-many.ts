import { isAuthenticationError, isConfigurationError } from "./errors/guards.js";
import { leaveAtOnce } from "./resource/read/leave-at-once.js";
import { type Row, readRows } from "./resource/read/read-rows.js";
import { createPace } from "./resource/write/pace.js";
import type { UpsertOptions, UpsertResult } from "./resource/write/upsert-contact.js";

export interface UpsertManyOptions extends UpsertOptions {
  /** How many contacts are upserted at a time. Default 8, at least 1. */
  readonly concurrency?: number | undefined;
}

/** The resource of any API, as far as it is needed here. */
export interface Upserting<Input, Found> {
  readonly upsert: (contact: Input, options?: UpsertOptions) => Promise<UpsertResult<Found>>;
}

/** A contact that was upserted. */
export interface UpsertedRow<Input, Found> extends Row<Input>, UpsertResult<Found> {
  readonly error?: undefined;
}

/** A contact that was not upserted, and why. */
export interface FailedRow<Input> extends Row<Input> {
  readonly error: unknown;
  readonly contact?: undefined;
  readonly outcome?: undefined;
}

export type UpsertManyOutcome<Input, Found> = UpsertedRow<Input, Found> | FailedRow<Input>;

/**
 * Upserts contacts as they come from a source, several at a time, and tells what became of each as soon as that is known. The
 * source is read no further ahead than `concurrency`, and no further than the loop takes outcomes.
 *
 * What a contact fails with is its outcome's `error`, and the others go on. A 429 is waited for, also where the next minute
 * begins after the `deadline`, which is for each contact: then all wait, and go on with fewer at a time until some succeed. An
 * `AuthenticationError`, a `ConfigurationError` about an option, and a failure of the source would repeat themselves: no
 * further contact is begun, those under way are told, and the loop fails with it. Leaving the loop ends what is under way, and
 * nothing tells then whether that was carried out; so does `signal`, with whose reason the loop fails.
 *
 * @example
 * ```ts
 * const rows = [
 *   { inboxId: 1, name: "Alice", identifier: "crm-42" },
 *   { inboxId: 1, name: "Bob", email: "no email" },
 * ];
 * for await (const { index, outcome, error } of upsertMany(contacts, rows, { concurrency: 4 }))
 *   console.log(index, outcome ?? String(error));
 * ```
 */
export function upsertMany<Input, Found, Given extends Input>(
  contacts: Upserting<Input, Found>,
  source: Iterable<Given> | AsyncIterable<Given>,
  options: UpsertManyOptions = {},
): AsyncIterableIterator<UpsertManyOutcome<Given, Found>> {
  return leaveAtOnce((left) => upsertAll(contacts, source, options, left));
}

/** What a lane has come to: an outcome, unless the source is over or no contact is begun any more. */
interface Finished<Outcome> {
  readonly lane: number;
  readonly outcome?: Outcome;
}

async function* upsertAll<Input, Found, Given extends Input>(
  contacts: Upserting<Input, Found>,
  source: Iterable<Given> | AsyncIterable<Given>,
  { concurrency = 8, signal, ...call }: UpsertManyOptions,
  left: AbortSignal,
): AsyncGenerator<UpsertManyOutcome<Given, Found>> {
  type Outcome = UpsertManyOutcome<Given, Found>;
  const rows = readRows(source);
  const pace = createPace(concurrency);
  /** Each lane upserts one contact. Each has a signal of its own, for Node warns when more than ten listen to one. */
  const lanes = new Map<
    number,
    { readonly finished: Promise<Finished<Outcome>>; readonly controller: AbortController }
  >();
  let failure: { readonly error: unknown } | undefined;

  function failWith(error: unknown): void {
    failure ??= { error };
    rows.close();
  }

  async function upsertNext(lane: number, laneSignal: AbortSignal): Promise<Finished<Outcome>> {
    const row = await rows.next().catch(failWith);
    if (!row) return { lane };
    try {
      const result = await pace.keep(() => contacts.upsert(row.input, { ...call, signal: laneSignal }), laneSignal);
      return { lane, outcome: { ...row, ...result } };
    } catch (error) {
      if (!concernsAll(error)) return { lane, outcome: { ...row, error } };
      failWith(error);
      return { lane };
    }
  }

  let stop = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal?.reason);
  });
  // It may abort while nothing is waited for.
  stopped.catch(() => {});
  signal?.addEventListener("abort", stop);
  left.addEventListener("abort", stop);
  try {
    signal?.throwIfAborted();
    for (let lane = 0; ; ) {
      while (!rows.isOver && lanes.size < pace.width) {
        const controller = new AbortController();
        lanes.set(lane, { finished: upsertNext(lane, controller.signal), controller });
        lane += 1;
      }
      if (lanes.size === 0) break;
      const next = await Promise.race([stopped, ...[...lanes.values()].map(({ finished }) => finished)]);
      lanes.delete(next.lane);
      if (next.outcome !== undefined) yield next.outcome;
    }
    if (failure !== undefined) throw failure.error;
  } finally {
    signal?.removeEventListener("abort", stop);
    left.removeEventListener("abort", stop);
    rows.close();
    for (const { controller } of lanes.values()) controller.abort();
  }
}

/** Whether every other contact would fail with this as well. */
function concernsAll(error: unknown): boolean {
  return isAuthenticationError(error) || (isConfigurationError(error) && !error.attributes?.length);
}
