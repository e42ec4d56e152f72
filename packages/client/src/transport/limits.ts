import { ConfigurationError } from "../errors/configuration-error.js";

/** What a call may set in place of the client, besides its deadline. */
export interface Limits {
  /** Milliseconds one attempt may take. */
  readonly timeout: number;
  /** How many times a call may be repeated. */
  readonly maxRetries: number;
}

/** The limits of a call, or of a client. */
export function readLimits(given: { readonly [Name in keyof Limits]?: number | undefined }, otherwise: Limits): Limits {
  return {
    timeout: requireNumber("timeout", given.timeout ?? otherwise.timeout),
    maxRetries: requireNumber("maxRetries", given.maxRetries ?? otherwise.maxRetries),
  };
}

export function requireNumber(name: string, value: unknown): number {
  if (typeof value === "number" && value >= 0) return value;
  throw new ConfigurationError(`${name} must be a number, not below 0`);
}
