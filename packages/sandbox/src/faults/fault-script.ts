import type { Fault } from "./fault.js";
import { readFault } from "./read-fault.js";

interface PendingFault {
  readonly fault: Fault;
  remaining: number;
}

/** Faults in the order in which they were added. The first one that matches a request is applied to it. */
export class FaultScript {
  #pending: PendingFault[] = [];

  /** @throws {RangeError} when the fault is malformed. */
  add(fault: Fault): void {
    const { times = 1 } = readFault(fault);
    this.#pending.push({ fault, remaining: times === "always" ? Number.POSITIVE_INFINITY : times });
  }

  clear(): void {
    this.#pending = [];
  }

  /** The faults that have not been used up, each with the number of requests it will still hit. */
  get pending(): Fault[] {
    return this.#pending.map(({ fault, remaining }) => ({
      ...fault,
      times: remaining === Number.POSITIVE_INFINITY ? "always" : remaining,
    }));
  }

  /** The fault to apply to a request, which counts as one of its times; undefined when none matches. */
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
