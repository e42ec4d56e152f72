/** Small enough for fast inserts, large enough that few chunks are skipped to find a page. */
const LARGEST_CHUNK = 512;

/**
 * Rows that stay in order through every write. They are kept in chunks, so that neither reading a page nor writing a row
 * touches the whole of a large table.
 */
export class SortedRows<Row> {
  readonly #compare: (left: Row, right: Row) => number;
  /** In order; no chunk is empty. */
  readonly #chunks: Row[][] = [];
  #length: number;

  /**
   * @param rows Already in order.
   * @param compare A total order: zero only for the same row. Otherwise `remove` could remove another row.
   */
  constructor(rows: readonly Row[], compare: (left: Row, right: Row) => number) {
    this.#compare = compare;
    this.#length = rows.length;
    for (let start = 0; start < rows.length; start += LARGEST_CHUNK / 2) {
      this.#chunks.push(rows.slice(start, start + LARGEST_CHUNK / 2));
    }
  }

  get length(): number {
    return this.#length;
  }

  *[Symbol.iterator](): IterableIterator<Row> {
    for (const chunk of this.#chunks) yield* chunk;
  }

  filter(predicate: (row: Row) => boolean): Row[] {
    const found: Row[] = [];
    for (const chunk of this.#chunks) for (const row of chunk) if (predicate(row)) found.push(row);
    return found;
  }

  slice(start: number, end: number): Row[] {
    const found: Row[] = [];
    let chunkStart = 0;
    for (const chunk of this.#chunks) {
      if (chunkStart >= end) break;
      const chunkEnd = chunkStart + chunk.length;
      if (chunkEnd > start) found.push(...chunk.slice(Math.max(0, start - chunkStart), end - chunkStart));
      chunkStart = chunkEnd;
    }
    return found;
  }

  insert(row: Row): void {
    this.#length += 1;
    const position = Math.min(this.#chunkOf(row), this.#chunks.length - 1);
    const chunk = this.#chunks[position];
    if (chunk === undefined) {
      this.#chunks.push([row]);
      return;
    }
    chunk.splice(this.#placeIn(chunk, row), 0, row);
    if (chunk.length > LARGEST_CHUNK) this.#chunks.splice(position + 1, 0, chunk.splice(LARGEST_CHUNK / 2));
  }

  /** @param row As it was when it was inserted. */
  remove(row: Row): void {
    const position = this.#chunkOf(row);
    const chunk = this.#chunks[position];
    const place = chunk === undefined ? -1 : this.#placeIn(chunk, row);
    if (chunk?.[place] !== row) return;
    this.#length -= 1;
    chunk.splice(place, 1);
    if (chunk.length === 0) this.#chunks.splice(position, 1);
  }

  /** The first chunk whose last row does not come before the given one. */
  #chunkOf(row: Row): number {
    return firstPosition(
      this.#chunks.length,
      (position) => this.#compare(this.#chunks[position]?.at(-1) as Row, row) >= 0,
    );
  }

  #placeIn(chunk: readonly Row[], row: Row): number {
    return firstPosition(chunk.length, (place) => this.#compare(chunk[place] as Row, row) >= 0);
  }
}

/** The first position at which a condition holds; it must be false before that position and true from it on. */
function firstPosition(length: number, holdsFrom: (position: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holdsFrom(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
