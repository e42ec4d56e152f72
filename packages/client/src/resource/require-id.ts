import { ConfigurationError } from "../errors/configuration-error.js";

/**
 * Checks that an ID is a positive whole number that JavaScript holds exactly, or the digits of one. The servers take the
 * whole part of anything else, and so another contact.
 */
export function requireId(name: string, value: unknown): number {
  const digits = typeof value === "number" || typeof value === "string" ? String(value) : "";
  const id = Number(digits);
  if (/^[1-9]\d*$/.test(digits) && Number.isSafeInteger(id)) return id;
  throw new ConfigurationError(`${name} must be a positive whole number`);
}
