import { performance } from "node:perf_hooks";

/** A step that did not go as it should; the message names it and says what was seen. */
export class StepFailure extends Error {
  override readonly name = "StepFailure";
}

/**
 * Runs a step, and prints a line with its time in seconds, its name and what it tells.
 *
 * @param run Resolves with words that belong behind the name, or with nothing.
 * @throws {StepFailure} When the step throws.
 */
export async function step(name: string, run: () => Promise<string | undefined>): Promise<void> {
  const start = performance.now();
  const seconds = () => `${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s`;
  try {
    const told = await run();
    console.log(`${seconds()}  ${name}${told === undefined ? "" : `: ${told}`}`);
  } catch (error) {
    console.log(`${seconds()}  FAILED  ${name}`);
    throw new StepFailure(`${name}: ${error instanceof Error ? error.message : error}`);
  }
}
