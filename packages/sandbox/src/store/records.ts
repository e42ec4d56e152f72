import type { ContactFields } from "./contacts/contact-fields.js";
import type { JsonObject } from "./json.js";

/**
 * The rows of the store. A write replaces a row by a new object and never changes it in place, so snapshots and forks
 * can share rows. Times are milliseconds since the epoch.
 */
export interface AccountRecord {
  readonly id: number;
  readonly name: string;
  readonly status: "active" | "suspended";
  /** Upstream's feature flags; `crm_v2` changes which contacts are listed (reference §5.1). */
  readonly features: readonly string[];
  readonly customAttributes: readonly CustomAttributeDefinition[];
}

export const ATTRIBUTE_TYPES = ["text", "number", "currency", "percent", "link", "date", "list", "checkbox"] as const;

export interface CustomAttributeDefinition {
  readonly key: string;
  readonly type: (typeof ATTRIBUTE_TYPES)[number];
}

type Role = "administrator" | "agent";

export interface Membership {
  readonly accountId: number;
  readonly role: Role;
  /** The inboxes that an agent may use. Administrators may use all. */
  readonly inboxIds: readonly number[];
}

export interface UserRecord {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly memberships: readonly Membership[];
}

export const CHANNEL_TYPES = [
  "Channel::Api",
  "Channel::WebWidget",
  "Channel::Email",
  "Channel::Whatsapp",
  "Channel::Sms",
  "Channel::TwilioSms",
  "Channel::FacebookPage",
  "Channel::Instagram",
  "Channel::Telegram",
  "Channel::Line",
] as const;

export type ChannelType = (typeof CHANNEL_TYPES)[number];

export interface InboxRecord {
  readonly id: number;
  readonly accountId: number;
  readonly channelId: number;
  readonly channelType: ChannelType;
  readonly name: string;
  /** The service behind a WhatsApp or SMS inbox; null for channels without one. */
  readonly provider: string | null;
  /** Which of Twilio's two products a `Channel::TwilioSms` inbox uses; null for other channels. */
  readonly medium: "sms" | "whatsapp" | null;
  readonly createdAt: number;
}

export interface AvatarRecord {
  /** The unguessable part of the file's URL. */
  readonly key: string;
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface ContactRecord extends ContactFields {
  readonly id: number;
  readonly accountId: number;
  /** Copied from `additional_attributes.city` on save. */
  readonly location: string | null;
  /** Copied from `additional_attributes.country` on save. */
  readonly countryCode: string | null;
  readonly contactType: "visitor" | "lead";
  /** As the installation spells them, in the order of its tags. */
  readonly labels: readonly string[];
  readonly avatar: AvatarRecord | null;
  readonly lastActivityAt: number | null;
  readonly createdAt: number;
  /** The number of the write that stored this row. Unsorted lists are in the order of these numbers. */
  readonly writtenAs: number;
}

/** The name of a label as whoever used it first spelled it. */
export interface TagRecord {
  readonly id: number;
  readonly name: string;
}

export interface ContactInboxRecord {
  readonly id: number;
  readonly contactId: number;
  readonly inboxId: number;
  readonly sourceId: string;
  readonly hmacVerified: boolean;
}

export interface MessageRecord {
  readonly id: number;
  readonly content: string;
  readonly messageType: "incoming" | "outgoing" | "activity";
  readonly private: boolean;
  readonly createdAt: number;
}

export interface ConversationRecord {
  readonly id: number;
  readonly uuid: string;
  /** The number that users see and that the API calls `id`. Counted per account. */
  readonly displayId: number;
  readonly accountId: number;
  readonly inboxId: number;
  readonly contactId: number;
  readonly contactInboxId: number | null;
  readonly assigneeId: number | null;
  readonly status: "open" | "resolved" | "pending" | "snoozed";
  readonly labels: readonly string[];
  readonly messages: readonly MessageRecord[];
  readonly additionalAttributes: JsonObject;
  readonly customAttributes: JsonObject;
  readonly lastActivityAt: number;
  readonly createdAt: number;
}
