interface Waiting {
  readonly due: number;
  readonly wake: () => void;
}

/**
 * Waits that end in the order of their times, which a timer for each would not promise when the machine is busy. Two waits
 * of the same time end in the order in which they began.
 */
export class Schedule {
  /** Milliseconds; stands still while nobody waits. */
  #now = 0;
  /** Ordered by their times. */
  readonly #waiting: Waiting[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  wait(milliseconds: number): Promise<void> {
    return new Promise((wake) => {
      const due = this.#now + milliseconds;
      const later = this.#waiting.findIndex((other) => other.due > due);
      const position = later < 0 ? this.#waiting.length : later;
      this.#waiting.splice(position, 0, { due, wake });
      if (position === 0) this.#startTimer();
    });
  }

  #startTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const [first] = this.#waiting;
    if (first !== undefined) this.#timer = setTimeout(() => this.#wakeFirst(), first.due - this.#now);
  }

  #wakeFirst(): void {
    const first = this.#waiting.shift();
    if (first !== undefined) {
      this.#now = first.due;
      first.wake();
    }
    this.#startTimer();
  }
}
