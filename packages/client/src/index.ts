export * from "./errors/index.js";
export type { Contact, ContactInbox, CustomAttributes } from "./model/contact.js";
export type { ContactsPromise, ResponseInfo, WithResponse } from "./model/contacts-promise.js";
export type { Conversation } from "./model/conversation.js";
export type { ContactList } from "./resource/read/contact-list.js";
export type { ContactPage } from "./resource/read/contact-page.js";
export type { ContactKey, MatchField } from "./resource/read/find-contact.js";
export type { FinishedWalk, WalkOptions } from "./resource/read/walk-pages.js";
export type { Upsertable, UpsertOptions, UpsertResult } from "./resource/write/upsert-contact.js";
export type { AppInfo } from "./transport/app-info.js";
export type {
  FailureEvent,
  Hooks,
  IncompleteEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from "./transport/hooks.js";
export type { CallOptions, TransportOptions } from "./transport/options.js";
