import * as v from "valibot";
import { isMissingField } from "./row-schema.js";
import { type Seed, seedSchema } from "./seed.js";
import { SeedError } from "./seed-error.js";

/**
 * Checks that a value from a file or a caller is a seed.
 *
 * @throws {SeedError} for the first field that is missing, unknown or of another type.
 */
export function checkSeed(value: unknown): asserts value is Seed {
  const { issues } = v.safeParse(seedSchema, value, { abortEarly: true });
  if (issues === undefined) return;
  const [issue] = issues;
  const keys = (issue.path ?? []).map((item) => item.key);
  throw new SeedError(placeOf(isMissingField(issue) ? keys.slice(0, -1) : keys), issue.message);
}

/** Such as `contacts[3].email`. */
function placeOf(keys: readonly unknown[]): string {
  return keys
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("")
    .replace(/^\./, "");
}
