import type { Fault } from "./fault.js";
import { readFault } from "./read-fault.js";

interface PendingFault {
  readonly fault: Fault;
  remaining: number;
}

/** Faults in the order they were added; each request meets the first that matches it. */
export class FaultScript {
  #pending: PendingFault[] = [];

  /** @throws {RangeError} that says what is wrong with the fault. */
  add(fault: Fault): void {
    const { times = 1 } = readFault(fault);
    this.#pending.push({ fault, remaining: times === "always" ? Number.POSITIVE_INFINITY : times });
  }

  clear(): void {
    this.#pending = [];
  }

  /** The faults that still wait, with the number of requests they will hit. */
  get pending(): Fault[] {
    return this.#pending.map(({ fault, remaining }) => ({
      ...fault,
      times: remaining === Number.POSITIVE_INFINITY ? "always" : remaining,
    }));
  }

  /** Takes the fault that a request meets, if any. */
  take(method: string, path: string): Fault | undefined {
    const position = this.#pending.findIndex(({ fault: { match } }) => {
      const matchesMethod = match?.method === undefined || match.method.toUpperCase() === method;
      return matchesMethod && (match?.path === undefined || path.includes(match.path));
    });
    const met = this.#pending[position];
    if (met === undefined) return undefined;
    met.remaining -= 1;
    if (met.remaining === 0) this.#pending.splice(position, 1);
    return met.fault;
  }
}
