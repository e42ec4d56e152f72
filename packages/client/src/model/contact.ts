import { asRecord } from "./records.js";
import { listIn, toBoolean, toDate, toNumber, toText } from "./values.js";

/** Custom attributes of a contact, by their keys. */
export type CustomAttributes = Record<string, unknown>;

/** A contact's link to an inbox. */
export interface ContactInbox {
  /** The contact's name in that inbox. */
  sourceId: string | null;
  /** Fields are null when the response omits them. */
  inbox: { id: number | null; name: string | null; channelType: string | null };
}

/**
 * A contact, the same for every API and whatever the response looked like. A field is null when it is unset or when the
 * response did not contain it; `raw` tells which.
 *
 * @typeParam Attributes The custom attributes that your account defines; none of them need be set.
 */
export interface Contact<Attributes = CustomAttributes> {
  id: number;
  name: string | null;
  email: string | null;
  /** In E.164 form, with the plus sign. */
  phoneNumber: string | null;
  /** The contact's id in an outside system. */
  identifier: string | null;
  /** URL of the avatar. */
  thumbnail: string | null;
  /** `online` or `offline`; other words pass as they are. */
  availabilityStatus: "online" | "offline" | (string & {}) | null;
  blocked: boolean | null;
  customAttributes: Partial<Attributes>;
  additionalAttributes: Record<string, unknown>;
  contactInboxes: ContactInbox[] | null;
  conversationsCount: number | null;
  createdAt: Date | null;
  lastActivityAt: Date | null;
  /** The contact as it was received, without what lay around it. Objects inside of attributes are shared with it. */
  raw: Record<string, unknown>;
}

/**
 * The contact in a body, or in an item of a list. It may lie under `payload.contact`, under `payload`, or bare, and its id
 * and availability beside the payload. Undefined when there is no id, and so no contact.
 */
export function toContact(data: unknown): Contact | undefined {
  const outer = asRecord(data);
  const payload = asRecord(outer.payload);
  const raw = asRecord(payload.contact ?? outer.payload ?? outer);
  const fields = { ...outer, ...payload, ...raw };
  const id = toNumber(fields.id);
  if (id === null) return undefined;
  return {
    id,
    name: toText(fields.name),
    email: toText(fields.email),
    phoneNumber: toText(fields.phone_number),
    identifier: toText(fields.identifier),
    thumbnail: toText(fields.thumbnail),
    availabilityStatus: toText(fields.availability_status),
    blocked: toBoolean(fields.blocked),
    customAttributes: { ...asRecord(fields.custom_attributes) },
    additionalAttributes: { ...asRecord(fields.additional_attributes) },
    contactInboxes: toContactInboxes(fields.contact_inboxes) ?? null,
    conversationsCount: toNumber(fields.conversations_count),
    createdAt: toDate(fields.created_at),
    lastActivityAt: toDate(fields.last_activity_at),
    raw,
  };
}

/** A link to an inbox. */
export function toContactInbox(data: unknown): ContactInbox {
  const { source_id, inbox } = asRecord(data);
  const { id, name, channel_type } = asRecord(inbox);
  return {
    sourceId: toText(source_id),
    inbox: { id: toNumber(id), name: toText(name), channelType: toText(channel_type) },
  };
}

/** The links to inboxes in a body. */
export function toContactInboxes(data: unknown): ContactInbox[] | undefined {
  return listIn(data)?.map(toContactInbox);
}
