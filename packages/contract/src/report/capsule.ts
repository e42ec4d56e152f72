import { type Api, apis } from "@contacts-api/openapi";
import { ConfigurationError } from "../configuration-error.js";
import type { Exchange } from "../traffic/exchange.js";
import type { CheckResult, VerifyReport } from "../verification/verify-report.js";

/** One failure, with all that is needed to try it again. It holds no credential and nobody's data. */
export interface Capsule {
  readonly capsule: 1;
  readonly api: Api;
  /** Name of the story or property. */
  readonly check: string;
  readonly seed: number;
  readonly write: boolean;
  /** What was expected and what came. */
  readonly message: string;
  /** The request and the response that showed it, redacted. */
  readonly exchange: Exchange | null;
}

/** The failures of a run, each with a name for its file. */
export function capsulesOf({ api, seed, isReadOnly, checks }: VerifyReport): readonly (readonly [string, Capsule])[] {
  const failed = checks.filter(({ passed }) => !passed);
  return failed.map(({ name, message, exchange }: CheckResult) => {
    const capsule = { capsule: 1, api, check: name, seed, write: !isReadOnly, message, exchange } as const;
    return [`${api}-${fileName(name)}.json`, capsule];
  });
}

/** @throws {ConfigurationError} When the text is no capsule. */
export function readCapsule(text: string): Capsule {
  try {
    const capsule: Partial<Capsule> = JSON.parse(text);
    const isWhole = typeof capsule.check === "string" && Number.isInteger(capsule.seed);
    if (capsule.capsule === 1 && isWhole && apis.some((api) => api === capsule.api)) return capsule as Capsule;
  } catch {
    // Told below, as a file of another kind is.
  }
  throw new ConfigurationError("This is no capsule of contacts-contract.");
}

function fileName(check: string): string {
  return check
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 80);
}
