/** An item of a source, which an outcome is about. */
export interface Row<Input> {
  /** The item as the source gave it. */
  readonly input: Input;
  /** Its place in the source, counted from 0. */
  readonly index: number;
}

interface Rows<Input> {
  /** Whether no row is to come. */
  readonly isOver: boolean;
  /** The next row; undefined when there is none. One is read after the other, however many are waited for. */
  next(): Promise<Row<Input> | undefined>;
  /** Lets go of the source, which may hold a file. A source that is being read at the moment is not waited for. */
  close(): void;
}

/** Reads a source row by row. */
export function readRows<Input>(source: Iterable<Input> | AsyncIterable<Input>): Rows<Input> {
  const iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  let isOver = false;
  let index = 0;
  let latest: Promise<unknown> = Promise.resolve();

  async function read(): Promise<Row<Input> | undefined> {
    if (isOver) return undefined;
    const { done, value } = await iterator.next();
    if (!done) return { input: value, index: index++ };
    isOver = true;
    return undefined;
  }

  return {
    get isOver() {
      return isOver;
    },
    next() {
      const row = latest.then(read);
      latest = row.catch(() => {});
      return row;
    },
    close() {
      if (isOver) return;
      isOver = true;
      latest.then(() => iterator.return?.()).catch(() => {});
    },
  };
}
