export type { OperationCoverage } from "./judging/coverage.js";
export type { RecordedExchange } from "./judging/recorder.js";
export { verify } from "./verification/verify.js";
export type { Progress, VerifyOptions } from "./verification/verify-options.js";
export type { CheckResult, Cleanup, VerifyReport } from "./verification/verify-report.js";
