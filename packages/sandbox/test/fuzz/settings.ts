/**
 * A run repeats itself unless it is told otherwise: `FUZZ_SEED` draws other requests, `FUZZ_RUNS` sets how many
 * sequences are sent to an API for each of its operations. For example `FUZZ_SEED=7 npm test -w @contacts-api/sandbox`.
 */
export const DEFAULT_RUNS = 50;
export const seed = readInteger("FUZZ_SEED", 410);
export const runs = readInteger("FUZZ_RUNS", DEFAULT_RUNS);

function readInteger(name: string, byDefault: number): number {
  const text = process.env[name];
  if (text === undefined || text === "") return byDefault;
  if (!/^-?\d+$/.test(text)) throw new RangeError(`${name} is "${text}": give an integer.`);
  return Number(text);
}
