import { seededRandom, seedOf } from "../database/seeded-random.js";
import type { ContactRecord } from "../records.js";
import type { ContactOrder } from "../tables/contact-table.js";

/** Rows in an order; of those that are equal in it, by ID. */
interface OrderedRows {
  readonly length: number;
  slice(start: number, end: number): readonly ContactRecord[];
}

/** One row in so many is missed by a walk without `sort`, as was measured (reference §5.3). */
const ROWS_FOR_ONE_MISSED = 120;

/**
 * The pages of a database that promises no order among equals (reference §5.3). What it does with a page depends on the
 * seed, the order and the page alone, so that the same request gets the same page until something is written.
 */
export class Disorder {
  readonly #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
  }

  page(rows: OrderedRows, order: ContactOrder, offset: number, size: number): ContactRecord[] {
    const end = Math.min(offset + size, rows.length);
    const positions: number[] = [];
    if (order.areEqual === undefined) {
      const shift = offset < end ? this.#shiftOf(rows.length, offset, size) : 0;
      for (let position = offset; position < end; position += 1) positions.push((position + shift) % rows.length);
    } else {
      for (let position = offset; position < end; ) {
        const group = equalsAt(rows, order.areEqual, position);
        const placeOf = this.#shuffled(group.end - group.start, rows.length, order, group.start, offset + size);
        const groupEnd = Math.min(group.end, end);
        for (; position < groupEnd; position += 1) positions.push(group.start + placeOf(position - group.start));
      }
    }
    return positions.flatMap((position) => rows.slice(position, position + 1));
  }

  /** Without `sort` the plan changes once, at a page that the seed chooses; from there on the rows come shifted. */
  #shiftOf(length: number, offset: number, size: number): number {
    const pages = Math.ceil(length / size);
    const random = seededRandom(seedOf(this.#seed, length));
    const changedAt = 1 + Math.floor(random() * (pages - 1));
    return offset / size < changedAt ? 0 : Math.max(1, Math.round(length / ROWS_FOR_ONE_MISSED));
  }

  /**
   * Another order of so many equals. PostgreSQL keeps a heap of the rows up to the end of the page while those are less than
   * half of all, and otherwise sorts the whole: so pages of the first half each have an order of their own.
   *
   * Stepping through a group by a number that has no divisor in common with its size meets each of its places once.
   */
  #shuffled(size: number, length: number, order: ContactOrder, start: number, end: number): (place: number) => number {
    if (size === 1) return () => 0;
    const sort = end * 2 < length ? end : "whole";
    const random = seededRandom(seedOf(this.#seed, order.name, start, size, sort));
    const first = Math.floor(random() * size);
    let step = 1 + Math.floor(random() * (size - 1));
    while (greatestCommonDivisor(step, size) !== 1) step = (step % size) + 1;
    return (place) => (first + place * step) % size;
  }
}

/** Where the rows that are equal to the one at a position start and end. */
function equalsAt(rows: OrderedRows, areEqual: NonNullable<ContactOrder["areEqual"]>, position: number) {
  const [row] = rows.slice(position, position + 1);
  const isEqual = (other: number) => {
    const [candidate] = rows.slice(other, other + 1);
    return row !== undefined && candidate !== undefined && areEqual(row, candidate);
  };
  return {
    start: position - lengthOfRun((distance) => isEqual(position - distance), position),
    end: position + 1 + lengthOfRun((distance) => isEqual(position + distance), rows.length - 1 - position),
  };
}

/** Up to which distance something holds that, once it fails, holds no more; in few questions, as runs may be long. */
function lengthOfRun(holdsAt: (distance: number) => boolean, longest: number): number {
  let reached = 0;
  let step = 1;
  while (reached + step <= longest && holdsAt(reached + step)) {
    reached += step;
    step *= 2;
  }
  for (; step >= 1; step /= 2) if (reached + step <= longest && holdsAt(reached + step)) reached += step;
  return reached;
}

function greatestCommonDivisor(left: number, right: number): number {
  return right === 0 ? left : greatestCommonDivisor(right, left % right);
}
