/**
 * An iterator over what a generator yields. Leaving it aborts the generator's signal at once, while a generator by itself
 * would first finish what it waits for. A `next()` that waits meanwhile comes to the end of the iteration.
 *
 * @param start Makes the generator, which must fail when the signal aborts.
 */
export function leaveAtOnce<Item>(start: (left: AbortSignal) => AsyncGenerator<Item>): AsyncIterableIterator<Item> {
  const controller = new AbortController();
  const generator = start(controller.signal);

  async function next(): Promise<IteratorResult<Item>> {
    try {
      return await generator.next();
    } catch (failure) {
      if (controller.signal.aborted) return { done: true, value: undefined };
      throw failure;
    }
  }

  return {
    next,
    return(value) {
      controller.abort();
      return generator.return(value);
    },
    throw(failure) {
      controller.abort();
      return generator.throw(failure);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
