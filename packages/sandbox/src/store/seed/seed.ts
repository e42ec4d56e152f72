import * as v from "valibot";
import { type ByParameter, CONTACT_FIELDS } from "../contacts/contact-fields.js";
import { ATTRIBUTE_TYPES, CHANNEL_TYPES } from "../records.js";
import {
  integer,
  jsonObject,
  list,
  oneOf,
  row,
  text,
  textOrNull,
  trueOrFalse,
  unixSeconds,
  unixSecondsOrNull,
} from "./row-schema.js";

const customAttributeSchema = row({
  key: text,
  type: oneOf(ATTRIBUTE_TYPES),
});

const accountSchema = row({
  id: integer,
  name: v.optional(text),
  /** Default `active`. */
  status: v.optional(oneOf(["active", "suspended"])),
  /** Upstream's feature flags. Default none. */
  features: v.optional(list(text)),
  /** The custom attributes that a filter may use. Default none. */
  custom_attributes: v.optional(list(customAttributeSchema)),
});

const membershipSchema = row({
  id: integer,
  role: oneOf(["administrator", "agent"]),
  inbox_ids: v.optional(list(integer)),
});

const userSchema = row({
  id: integer,
  name: v.optional(text),
  email: v.optional(text),
  access_token: text,
  accounts: v.optional(list(membershipSchema)),
});

const botSchema = row({ access_token: text });

const apiKeySchema = row({ key: text, secret: text, user_id: integer, account_id: integer });

const inboxSchema = row({
  id: integer,
  /** Default 1. */
  account_id: v.optional(integer),
  name: v.optional(text),
  channel_type: oneOf(CHANNEL_TYPES),
  /** Default: counted per channel type. */
  channel_id: v.optional(integer),
  /** Default `whatsapp_cloud` for WhatsApp, `default` for SMS, otherwise null. */
  provider: v.optional(textOrNull),
  /** Only for `Channel::TwilioSms`. Default `sms`. */
  medium: v.optional(oneOf(["sms", "whatsapp"])),
});

const FIELD_SCHEMAS = {
  text: v.optional(textOrNull),
  flag: v.optional(trueOrFalse),
  object: v.optional(jsonObject),
};

const contactFields = Object.fromEntries(
  Object.values(CONTACT_FIELDS).map(({ parameter, kind }) => [parameter, FIELD_SCHEMAS[kind]]),
) as ByParameter<typeof FIELD_SCHEMAS>;

const contactSchema = row({
  /** Default: the next free ID. */
  id: v.optional(integer),
  /** Default 1. */
  account_id: v.optional(integer),
  ...contactFields,
  labels: v.optional(list(text)),
  last_activity_at: v.optional(unixSecondsOrNull),
  /** Default now. */
  created_at: v.optional(unixSeconds),
  contact_inboxes: v.optional(list(row({ inbox_id: integer, source_id: text }))),
});

const messageSchema = row({
  content: text,
  /** Default `incoming`. */
  message_type: v.optional(oneOf(["incoming", "outgoing", "activity"])),
  private: v.optional(trueOrFalse),
  created_at: v.optional(unixSeconds),
});

const conversationSchema = row({
  /** The number the API shows. Default: counted per account. */
  id: v.optional(integer),
  contact_id: integer,
  inbox_id: integer,
  /** The link it came through. Default: the contact's latest link to the inbox. */
  source_id: v.optional(text),
  assignee_id: v.optional(integer),
  /** Default `open`. */
  status: v.optional(oneOf(["open", "resolved", "pending", "snoozed"])),
  labels: v.optional(list(text)),
  additional_attributes: v.optional(jsonObject),
  custom_attributes: v.optional(jsonObject),
  messages: v.optional(list(messageSchema)),
  created_at: v.optional(unixSeconds),
  last_activity_at: v.optional(unixSeconds),
});

export const seedSchema = row({
  accounts: v.optional(list(accountSchema)),
  users: v.optional(list(userSchema)),
  bots: v.optional(list(botSchema)),
  api_keys: v.optional(list(apiKeySchema)),
  inboxes: v.optional(list(inboxSchema)),
  contacts: v.optional(list(contactSchema)),
  conversations: v.optional(list(conversationSchema)),
});

/**
 * The rows that a store starts with, in the field names of the API, so that a seed can be written as JSON.
 *
 * A list that is given replaces the default one; a list left out keeps it. The API's validation is not applied, so a
 * seed can hold what older versions accepted. Times are Unix seconds.
 */
export type Seed = v.InferOutput<typeof seedSchema>;

export type AccountSeed = v.InferOutput<typeof accountSchema>;
export type UserSeed = v.InferOutput<typeof userSchema>;
export type BotSeed = v.InferOutput<typeof botSchema>;
/** A key pair for EngageLab; its calls act as the user in the account. */
export type ApiKeySeed = v.InferOutput<typeof apiKeySchema>;
export type InboxSeed = v.InferOutput<typeof inboxSchema>;
export type ContactSeed = v.InferOutput<typeof contactSchema>;
export type ConversationSeed = v.InferOutput<typeof conversationSchema>;
export type MessageSeed = v.InferOutput<typeof messageSchema>;
