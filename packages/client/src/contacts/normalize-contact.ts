import type { Contact, ContactInbox } from "./contact.js";
import { createFieldReader } from "./letter-case.js";
import { toPayload } from "./read-answer.js";
import { toDate, toNumber, toText } from "./values.js";

const readInbox = /* @__PURE__ */ createFieldReader<ContactInbox["inbox"]>({
  id: toNumber,
  name: toText,
  channel_type: toText,
});

export const toContactInbox = /* @__PURE__ */ createFieldReader<ContactInbox>({ source_id: toText, inbox: readInbox });

export const toContactInboxes = (data: unknown): ContactInbox[] | undefined => toPayload(data)?.map(toContactInbox);

const readFields = /* @__PURE__ */ createFieldReader<Omit<Contact, "id" | "raw">>({
  name: toText,
  email: toText,
  phone_number: toText,
  identifier: toText,
  thumbnail: toText,
  availability_status: toText,
  blocked: (value) => (value === undefined ? null : /true/.test(`${value}`)),
  custom_attributes: Object,
  additional_attributes: Object,
  contact_inboxes: (value) => toContactInboxes(value) ?? null,
  conversations_count: toNumber,
  created_at: toDate,
  last_activity_at: toDate,
});

/**
 * The contact in an answer, or in an item of a list. It may lie under `payload.contact`, under `payload`, or bare, and its id
 * and availability beside the payload. Undefined when there is no id, and so no contact.
 */
export function normalizeContact(data: unknown): Contact | undefined {
  const outer = Object(data);
  const payload = Object(outer.payload);
  const raw = payload.contact ?? outer.payload ?? outer;
  const fields = { ...outer, ...payload, ...raw };
  const id = toNumber(fields.id);
  return id === null ? undefined : { id, ...readFields(fields), raw };
}
