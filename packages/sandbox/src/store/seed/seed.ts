import type { JsonObject } from "../json.js";
import type { ChannelType, ConversationRecord, CustomAttributeDefinition, MessageRecord, Role } from "../records.js";

/**
 * What a store starts with, in the field names of the API, so that it can be written as JSON.
 *
 * A list that is given replaces the default one; a list left out keeps it. Rows are taken as they are: the rules of
 * the API are not run, so a seed can hold what older versions let through. Times are Unix seconds.
 */
export interface Seed {
  readonly accounts?: readonly AccountSeed[];
  readonly users?: readonly UserSeed[];
  readonly bots?: readonly BotSeed[];
  readonly api_keys?: readonly ApiKeySeed[];
  readonly inboxes?: readonly InboxSeed[];
  readonly contacts?: readonly ContactSeed[];
  readonly conversations?: readonly ConversationSeed[];
}

export interface AccountSeed {
  readonly id: number;
  readonly name?: string;
  /** Default `active`. */
  readonly status?: "active" | "suspended";
  /** Upstream's feature flags. Default none. */
  readonly features?: readonly string[];
  /** The custom attributes that a filter may use. Default none. */
  readonly custom_attributes?: readonly CustomAttributeDefinition[];
}

export interface UserSeed {
  readonly id: number;
  readonly name?: string;
  readonly email?: string;
  readonly access_token: string;
  readonly accounts?: readonly { readonly id: number; readonly role: Role; readonly inbox_ids?: readonly number[] }[];
}

export interface BotSeed {
  readonly access_token: string;
}

/** A key pair for EngageLab; its calls act as the user in the account. */
export interface ApiKeySeed {
  readonly key: string;
  readonly secret: string;
  readonly user_id: number;
  readonly account_id: number;
}

export interface InboxSeed {
  readonly id: number;
  /** Default 1. */
  readonly account_id?: number;
  readonly name?: string;
  readonly channel_type: ChannelType;
  /** Default: counted per channel type. */
  readonly channel_id?: number;
  /** Default `whatsapp_cloud` for WhatsApp, otherwise null. */
  readonly provider?: string | null;
  /** Only for `Channel::TwilioSms`. Default `sms`. */
  readonly medium?: "sms" | "whatsapp";
}

export interface ContactSeed {
  /** Default: the next free id. */
  readonly id?: number;
  /** Default 1. */
  readonly account_id?: number;
  readonly name?: string | null;
  readonly email?: string | null;
  readonly phone_number?: string | null;
  readonly identifier?: string | null;
  readonly blocked?: boolean;
  readonly additional_attributes?: JsonObject;
  readonly custom_attributes?: JsonObject;
  readonly labels?: readonly string[];
  readonly last_activity_at?: number | null;
  /** Default now. */
  readonly created_at?: number;
  readonly contact_inboxes?: readonly { readonly inbox_id: number; readonly source_id: string }[];
}

export interface ConversationSeed {
  /** The number the API shows. Default: counted per account. */
  readonly id?: number;
  readonly contact_id: number;
  readonly inbox_id: number;
  /** The link it came through. Default: the contact's latest link to the inbox. */
  readonly source_id?: string;
  readonly assignee_id?: number;
  /** Default `open`. */
  readonly status?: ConversationRecord["status"];
  readonly labels?: readonly string[];
  readonly additional_attributes?: JsonObject;
  readonly custom_attributes?: JsonObject;
  readonly messages?: readonly MessageSeed[];
  readonly created_at?: number;
  readonly last_activity_at?: number;
}

export interface MessageSeed {
  readonly content: string;
  /** Default `incoming`. */
  readonly message_type?: MessageRecord["messageType"];
  readonly private?: boolean;
  readonly created_at?: number;
}
