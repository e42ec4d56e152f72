import type { Api } from "@contacts-api/openapi";
import type { OperationCoverage } from "../judging/coverage.js";
import type { RecordedExchange } from "../judging/recorder.js";
import type { Exchange } from "../traffic/exchange.js";

/** What a run found. It holds no credential, and of people's data only what the run made itself. */
export interface VerifyReport {
  readonly api: Api;
  /** Base URL of the server. */
  readonly server: string;
  readonly seed: number;
  /** The word that stands in every value that the run wrote. */
  readonly run: string;
  readonly isReadOnly: boolean;
  /** Whether everything held. */
  readonly passed: boolean;
  /** Whether the run was ended before everything was tried. */
  readonly isInterrupted: boolean;
  readonly checks: readonly CheckResult[];
  readonly coverage: readonly OperationCoverage[];
  readonly cleanup: Cleanup;
  readonly milliseconds: number;
  /** Every request and its response, redacted, in order. */
  readonly exchanges: readonly RecordedExchange[];
}

/** A story or a property, and how it ended. */
export interface CheckResult {
  readonly kind: "story" | "property";
  /** Name of a story, or the operation and the sentence of a property. */
  readonly name: string;
  readonly passed: boolean;
  /** What was expected and what came; empty when it passed. */
  readonly message: string;
  /** The request that shows the fault as a command line without the credential; null when it passed. */
  readonly reproduction: string | null;
  /** The request and the response that show the fault, redacted; null when it passed. */
  readonly exchange: Exchange | null;
  readonly milliseconds: number;
}

/** What became of the contacts that a run created. */
export interface Cleanup {
  readonly created: number;
  readonly removed: number;
  /** IDs of those that are still there. */
  readonly left: readonly string[];
  /** Why they are; empty when none is left. */
  readonly reason: string;
}
