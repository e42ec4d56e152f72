export { type ApiId, apiIds } from "./api-ids.js";
export { createSandbox } from "./create-sandbox.js";
export type { Fault, FaultEffect, FaultMatch } from "./faults/fault.js";
export type { IncomingRequest } from "./http/incoming-request.js";
export type { Delivery, Reply } from "./http/reply.js";
export type { ReceivedRequest } from "./http/request-log.js";
export type { Journal, JournalEntry } from "./journal/journal.js";
export type { Realism, Sandbox, SandboxOptions, Snapshot } from "./sandbox.js";
export type { Clock, Identifiers } from "./store/identifiers.js";
export type {
  AvatarRecord,
  ContactInboxRecord,
  ContactRecord,
  ConversationRecord,
  MessageRecord,
} from "./store/records.js";
export type {
  AccountSeed,
  ApiKeySeed,
  BotSeed,
  ContactSeed,
  ConversationSeed,
  InboxSeed,
  MessageSeed,
  Seed,
  UserSeed,
} from "./store/seed/seed.js";
export { SeedError } from "./store/seed/seed-error.js";
export type { SandboxState, StoreState } from "./store/state.js";
export type { Change } from "./store/store.js";
export { type Behaviour, type ProfileName, profileNames, profiles } from "./upstream/profiles.js";
export type { RateLimits } from "./upstream/rate-limiter.js";
