import type { TagRecord } from "../records.js";

/** The names of all labels, for all accounts of the installation; a name is found without case (reference §6.8). */
export class TagTable {
  readonly #rows: Map<string, TagRecord>;

  constructor(source?: TagTable) {
    this.#rows = new Map(source === undefined ? [] : source.#rows);
  }

  get size(): number {
    return this.#rows.size;
  }

  withName(name: string): TagRecord | undefined {
    return this.#rows.get(name.toLowerCase());
  }

  put(row: TagRecord): void {
    this.#rows.set(row.name.toLowerCase(), row);
  }

  delete(name: string): void {
    this.#rows.delete(name.toLowerCase());
  }
}
