import { type ApiId, apiIds } from "../api-ids.js";
import type { Disorder } from "./contacts/disorder.js";
import type { Change, Store } from "./store.js";

/** Called with each commit before it is applied. */
type SetListener = (api: ApiId, changes: readonly Change[]) => void;

/**
 * One store for each API, all copies of one that holds the seed and is never written to. A copy is made when its API is
 * first used. Copies share rows, so a large seed is in memory once.
 */
export class StoreSet {
  readonly #seeded: Store;
  readonly #stores: Map<ApiId, Store>;
  #listener: SetListener | undefined;
  #disorder: Disorder | undefined;

  constructor(seeded: Store, stores: Iterable<readonly [ApiId, Store]> = []) {
    this.#seeded = seeded;
    this.#stores = new Map(stores);
  }

  /** @throws {RangeError} for an unknown API. */
  get(api: ApiId): Store {
    const existing = this.#stores.get(api);
    if (existing !== undefined) return existing;
    if (!apiIds.includes(api)) throw new RangeError(`Unknown API "${api}": choose one of ${apiIds.join(", ")}.`);
    const store = this.#seeded.copy();
    store.disorder = this.#disorder;
    store.listen((changes) => this.#listener?.(api, changes));
    this.#stores.set(api, store);
    return store;
  }

  listen(listener: SetListener): void {
    this.#listener = listener;
  }

  /** What decides the order of rows that are equal in a sort, in all stores; undefined: their IDs. */
  set disorder(disorder: Disorder | undefined) {
    this.#disorder = disorder;
    for (const store of this.#stores.values()) store.disorder = disorder;
  }

  /** An independent set with the same rows and no listener. */
  copy(): StoreSet {
    return new StoreSet(
      this.#seeded,
      Array.from(this.#stores, ([api, store]) => [api, store.copy()] as const),
    );
  }

  /** Restores the seed. A write that is still under way ends on the rows that are given up, and nobody is told. */
  reset(): void {
    for (const store of this.#stores.values()) store.listen(() => {});
    this.#stores.clear();
  }
}
