export { ConfigurationError } from "./configuration-error.js";
export { type ContractFetchOptions, contractFetch, type Fetch } from "./contract-fetch.js";
export { ContractViolationError } from "./contract-violation-error.js";
export { type ApiCredentials, type Credentials, credentialsFromEnvironment } from "./credentials.js";
export { runStory, type StoryOptions } from "./run-story.js";
export type { StepResult, StoryCheck, StoryResult } from "./story-result.js";
export type { CheckOptions } from "./validation/check-exchange.js";
export type { Exchange, PlainRequest, PlainResponse } from "./validation/message.js";
export type { ExchangeReport, Violation, ViolationKind } from "./validation/violation.js";
