import { Disorder } from "../store/contacts/disorder.js";
import { seededRandom } from "../store/database/seeded-random.js";
import type { Pace } from "../store/transaction.js";
import { Schedule } from "./schedule.js";

/**
 * Milliseconds that a write waits before it is begun, and between reading and committing, at most. With these, writes of the
 * same moment get in each other's way about as often as was measured upstream (reference §9).
 */
const LONGEST_WAIT = 6;
const LONGEST_TRANSACTION = 3;

/** What a database does that serves several requests at a time. A seed repeats it. */
export class DatabaseRealism {
  readonly seed: number;
  readonly disorder: Disorder;
  readonly #random: () => number;
  readonly #schedule = new Schedule();

  constructor(seed: number) {
    this.seed = seed;
    this.disorder = new Disorder(seed);
    this.#random = seededRandom(seed);
  }

  /** The times of the next write, in the order in which writes arrive. */
  paceOfNextWrite(): Pick<Pace, "begin" | "commit"> {
    const wait = this.#integerUpTo(LONGEST_WAIT);
    const duration = 1 + this.#integerUpTo(LONGEST_TRANSACTION - 1);
    return { begin: () => this.#schedule.wait(wait), commit: () => this.#schedule.wait(duration) };
  }

  #integerUpTo(highest: number): number {
    return Math.floor(this.#random() * (highest + 1));
  }
}
