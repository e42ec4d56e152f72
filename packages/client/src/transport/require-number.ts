import { ConfigurationError } from "../errors/configuration-error.js";

/** Checks that an option is a number that is not negative. */
export function requireNumber(name: string, value: unknown): number {
  if (typeof value === "number" && value >= 0) return value;
  throw new ConfigurationError(`${name} must be a number, not below 0`);
}
