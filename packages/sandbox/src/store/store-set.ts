import { type ApiId, apiIds } from "../api-ids.js";
import type { Change, Store } from "./store.js";

/** Hears of every commit before the call that made it is answered. */
type SetListener = (api: ApiId, changes: readonly Change[]) => void;

/**
 * One store for each API, all copies of one that holds the seed and is never written to. A copy is made when its API
 * is first used and shares its rows with the others, so a large seed is in memory once.
 */
export class StoreSet {
  readonly #seeded: Store;
  readonly #stores: Map<ApiId, Store>;
  #listener: SetListener | undefined;

  constructor(seeded: Store, stores: Iterable<readonly [ApiId, Store]> = []) {
    this.#seeded = seeded;
    this.#stores = new Map(stores);
  }

  /** @throws {RangeError} for a name that is no API's. */
  get(api: ApiId): Store {
    const existing = this.#stores.get(api);
    if (existing !== undefined) return existing;
    if (!apiIds.includes(api)) throw new RangeError(`Unknown API "${api}": choose one of ${apiIds.join(", ")}.`);
    const store = this.#seeded.copy();
    store.listen((changes) => this.#listener?.(api, changes));
    this.#stores.set(api, store);
    return store;
  }

  listen(listener: SetListener): void {
    this.#listener = listener;
  }

  /** A set of its own with the same rows and no listener. */
  copy(): StoreSet {
    return new StoreSet(
      this.#seeded,
      Array.from(this.#stores, ([api, store]) => [api, store.copy()] as const),
    );
  }

  /** Goes back to the seed. */
  reset(): void {
    this.#stores.clear();
  }
}
