/**
 * Usage: run-soak.ts [--seed n] [--operations n] [--lanes n]. Exits 1 when a promise was broken or the run does not end, and 2
 * when misused.
 */
import { parseArgs } from "node:util";
import { soak } from "./soak.js";

/** 10,000 operations take about two minutes on two cores that have nothing else to do. */
const MOST_MINUTES = 15;

function readNumber(name: string, text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number > 0) return number;
  console.error(`--${name} must be a positive whole number, not ${text}`);
  process.exit(2);
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        seed: { type: "string", default: String(1 + Math.floor(Math.random() * 1_000_000)) },
        operations: { type: "string", default: "10000" },
        lanes: { type: "string", default: "8" },
      },
    });
    return {
      seed: readNumber("seed", values.seed),
      operations: readNumber("operations", values.operations),
      lanes: readNumber("lanes", values.lanes),
    };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}`);
    process.exit(2);
  }
}

function print(title: string, counts: ReadonlyMap<string, number>): void {
  console.log(`${title}:`);
  for (const [word, number] of [...counts].sort()) console.log(`  ${String(number).padStart(6)}  ${word}`);
}

const options = readOptions();
const command = `npm run soak -- --seed ${options.seed} --operations ${options.operations} --lanes ${options.lanes}`;
console.log(command);
const started = performance.now();
const limit = setTimeout(() => {
  console.error(`not over in ${MOST_MINUTES} minutes; repeat with: ${command}`);
  process.exit(1);
}, MOST_MINUTES * 60_000);
const { counts, faults, problems } = await soak(options);
clearTimeout(limit);
print("faults", faults);
print("outcomes", counts);
for (const problem of problems.slice(0, 20)) console.error(problem);
console.log(
  problems.length === 0
    ? `0 duplicates, 0 lost, 0 foreign errors, 0 handles left, in ${Math.round((performance.now() - started) / 1_000)} s`
    : `${problems.length} promises were broken; repeat with: ${command}`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
