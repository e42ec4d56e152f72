import { apis } from "@contacts-api/openapi";
import { count, runLane } from "./lane.js";

export interface SoakOptions {
  /** Repeats a run. */
  readonly seed: number;
  /** How many creates and upserts there are in all. */
  readonly operations: number;
  /** How many run at a time, for each API. */
  readonly lanes: number;
}

export interface SoakReport {
  /** How often each outcome came. */
  readonly counts: Map<string, number>;
  /** How often each fault happened. */
  readonly faults: Map<string, number>;
  /** What is against the promises; nothing when all held. */
  readonly problems: string[];
}

/** Creates and upserts contacts over sockets, with every fault at random, against one server for each lane. */
export async function soak({ seed, operations, lanes }: SoakOptions): Promise<SoakReport> {
  const before = handles();
  const each = Math.ceil(operations / (lanes * apis.length));
  const plans = apis.flatMap((api, place) =>
    Array.from({ length: lanes }, (_, lane) => ({
      api,
      number: lane,
      seed: seed * 1_000 + place * 100 + lane,
      operations: each,
    })),
  );
  const reports = await Promise.all(plans.map(runLane));
  const counts = new Map<string, number>();
  const faults = new Map<string, number>();
  for (const report of reports) {
    for (const [word, number] of report.counts) count(counts, word, number);
    for (const [word, number] of report.faults) count(faults, word, number);
  }
  const problems = reports.flatMap((report) => report.problems);
  const left = await handlesLeft(before);
  return { counts, faults, problems: left > 0 ? [...problems, `${left} timers or sockets are left`] : problems };
}

const HANDLES: ReadonlySet<string> = new Set(["Timeout", "TCPSocketWrap", "TCPServerWrap"]);

function handles(): number {
  return process.getActiveResourcesInfo().filter((name) => HANDLES.has(name)).length;
}

/** How many handles there are more than before, once the sockets have had two seconds to close. */
async function handlesLeft(before: number): Promise<number> {
  // The wait is a handle itself.
  for (let waits = 0; waits < 40 && handles() > before; waits += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return Math.max(0, handles() - before);
}
