export type { Caller, Callers } from "./callers.js";
export type { AccountSecret } from "./checks/account-isolation.js";
export type { KnownServerError } from "./checks/server-errors.js";
export type { FuzzRequest } from "./requests/request.js";
export type { SentRequest } from "./requests/sent-request.js";
export { type SequenceOptions, SequenceSender } from "./sequence-sender.js";
export type { ServerState, StoredContact, StoredContactInbox, Target } from "./server-state.js";
export { Tally } from "./tally.js";
export { isJsonObject, ownValue } from "./values/json.js";
