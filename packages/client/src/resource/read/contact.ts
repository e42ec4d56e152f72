import type { Contact, ContactInbox } from "../../model/contact.js";
import { asRecord } from "../../transport/records.js";
import { listIn, toBoolean, toDate, toNumber, toText } from "./values.js";

export type { Contact, ContactInbox, CustomAttributes } from "../../model/contact.js";

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
