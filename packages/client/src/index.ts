export type { Contact, ContactInbox, CustomAttributes } from "./contacts/contact.js";
export type { MatchField } from "./contacts/contact-input.js";
export type { ContactList } from "./contacts/contact-list.js";
export type { ContactPage } from "./contacts/contact-page.js";
export type { Conversation } from "./contacts/conversation.js";
export type { Upserted, UpsertOptions } from "./contacts/upsert-contact.js";
export type { WalkOptions } from "./contacts/walk-pages.js";
export * from "./errors/index.js";
export type {
  Hooks,
  IncompleteEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from "./transport/hooks.js";
export type { CallOptions, TransportOptions } from "./transport/options.js";
