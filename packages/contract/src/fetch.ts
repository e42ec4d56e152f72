export { ConfigurationError } from "./configuration-error.js";
export { type ContractFetchOptions, contractFetch, type Fetch } from "./contract-fetch.js";
export { ContractViolationError } from "./contract-violation-error.js";
export type { CheckOptions } from "./validation/check-exchange.js";
export type { Exchange, PlainRequest, PlainResponse } from "./validation/message.js";
export type { ExchangeReport, Violation, ViolationKind } from "./validation/violation.js";
