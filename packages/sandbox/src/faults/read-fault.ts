import type { Fault } from "./fault.js";

type Field = readonly [name: string, type: "string" | "number" | "object", required: boolean];

/** The fields of each effect besides its kind. */
const EFFECT_FIELDS: Readonly<Record<NonNullable<Fault["effect"]>["kind"], readonly Field[]>> = {
  reset: [["when", "string", true]],
  "lose-reply": [],
  stall: [["afterBytes", "number", false]],
  drip: [
    ["bytes", "number", true],
    ["pauseMilliseconds", "number", true],
  ],
  truncate: [["bytes", "number", true]],
  html: [["status", "number", false]],
  "database-timeout": [],
  redirect: [
    ["location", "string", true],
    ["status", "number", false],
  ],
  status: [
    ["status", "number", true],
    ["headers", "object", false],
    ["body", "string", false],
  ],
  queue: [["milliseconds", "number", true]],
  "late-commit": [["milliseconds", "number", true]],
  "search-lag": [["milliseconds", "number", true]],
};

const FAULT_FIELDS = new Set(["match", "times", "delayMilliseconds", "effect"]);

/**
 * Checks a fault, which may have been parsed from JSON.
 *
 * @throws {RangeError} naming the field that is wrong.
 */
export function readFault(value: unknown): Fault {
  const fault = objectOf(value, "A fault");
  for (const name of Object.keys(fault)) {
    if (!FAULT_FIELDS.has(name))
      throw new RangeError(`A fault has no field ${name}; it has ${[...FAULT_FIELDS].join(", ")}.`);
  }
  checkFields("match", objectOf(fault.match ?? {}, "match"), [
    ["method", "string", false],
    ["path", "string", false],
  ]);
  checkFields("A fault", fault, [["delayMilliseconds", "number", false]]);
  checkTimes(fault.times ?? 1);
  if (fault.effect !== undefined) checkEffect(objectOf(fault.effect, "effect"));
  return fault as Fault;
}

function checkTimes(times: unknown): void {
  if (times === "always" || (Number.isInteger(times) && (times as number) > 0)) return;
  throw new RangeError(`A fault's times must be a positive integer or "always", not ${String(times)}.`);
}

function checkEffect(effect: Record<string, unknown>): void {
  const kinds = Object.keys(EFFECT_FIELDS);
  const kind = kinds.find((candidate) => candidate === effect.kind);
  if (kind === undefined) throw new RangeError(`effect.kind must be one of ${kinds.join(", ")}.`);
  checkFields("effect", effect, EFFECT_FIELDS[kind as keyof typeof EFFECT_FIELDS]);
  if (kind === "reset" && effect.when !== "before" && effect.when !== "after") {
    throw new RangeError("effect.when must be before or after.");
  }
  if (kind === "drip" && effect.bytes === 0) throw new RangeError("effect.bytes must be at least 1.");
  const { status } = effect;
  if (typeof status === "number" && !(Number.isInteger(status) && status >= 200 && status <= 599)) {
    throw new RangeError("effect.status must be an integer from 200 to 599.");
  }
}

function checkFields(place: string, object: Record<string, unknown>, fields: readonly Field[]): void {
  for (const [name, type, required] of fields) {
    const value = object[name];
    if (value === undefined && !required) continue;
    if (typeof value !== type) throw new RangeError(`${place}.${name} must be a ${type}.`);
    if (typeof value === "number" && !(value >= 0)) throw new RangeError(`${place}.${name} must not be negative.`);
  }
}

function objectOf(value: unknown, place: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new RangeError(`${place} must be an object.`);
  }
  return value as Record<string, unknown>;
}
