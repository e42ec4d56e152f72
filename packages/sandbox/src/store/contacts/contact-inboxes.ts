import { type Caller, findByParameter, requireInbox } from "../access.js";
import { castBoolean, castString, isBlank, isScalar } from "../database/casting.js";
import type { JsonValue } from "../json.js";
import { type Parameters, parameter } from "../parameters.js";
import type { ContactInboxRecord, ContactRecord, InboxRecord } from "../records.js";
import { unhandled } from "../refusal.js";
import { type Change, contactInboxWritten, type Store } from "../store.js";
import { defaultSourceId, validateSourceId } from "./source-ids.js";

export interface ContactLink {
  readonly inbox: InboxRecord;
  readonly sourceId: string;
}

/** The contact's links, oldest first. */
export function linksOf(store: Store, contact: Pick<ContactRecord, "id">): ContactLink[] {
  const links: ContactLink[] = [];
  for (const { inboxId, sourceId } of store.contactInboxes.ofContact(contact.id)) {
    const inbox = store.directory.inboxes.get(inboxId);
    if (inbox !== undefined) links.push({ inbox, sourceId });
  }
  return links;
}

/** An inbox of the caller's account. */
function findInbox(store: Store, caller: Caller, id: JsonValue | undefined): InboxRecord {
  return findByParameter(id, (inboxId) => {
    const inbox = store.directory.inboxes.get(inboxId);
    return inbox?.accountId === caller.account.id ? inbox : undefined;
  });
}

/**
 * The link of a contact that is being created in the same transaction.
 *
 * @returns null when no inbox was sent, or the source ID is empty.
 * @throws {Refusal} `unhandled` when another contact holds the source ID: upstream tries to rename the older link, but
 * its database rejects further statements in a failed transaction (reference §6.3).
 */
export function linkOfNewContact(
  store: Store,
  caller: Caller,
  contact: ContactRecord,
  parameters: Parameters,
): ContactInboxRecord | null {
  const inboxId = parameter(parameters, "inbox_id");
  if (isBlank(inboxId)) return null;
  const inbox = findInbox(store, caller, inboxId);
  const sourceId = sentSourceId(parameters) ?? defaultSourceId(store, contact, inbox);
  if (isBlank(sourceId)) return null;
  validateSourceId(store, sourceId, inbox);
  if (store.contactInboxes.withSource(inbox.id, sourceId) !== undefined) {
    throw unhandled("duplicate key value violates the unique index on inbox and source id");
  }
  return newLink(store, contact, inbox, sourceId, parameters);
}

/**
 * Links an existing contact to an inbox, or returns the link it already has under that source ID (reference §6.7).
 */
export function linkContact(store: Store, caller: Caller, contact: ContactRecord, parameters: Parameters): ContactLink {
  const inbox = findInbox(store, caller, parameter(parameters, "inbox_id"));
  requireInbox(caller, inbox);
  const sourceId = sentSourceId(parameters) ?? defaultSourceId(store, contact, inbox);
  if (isBlank(sourceId)) throw unhandled("there is no link to show when the source id is empty");
  const holder = store.contactInboxes.withSource(inbox.id, sourceId);
  if (holder?.contactId === contact.id) return { inbox, sourceId };
  validateSourceId(store, sourceId, inbox);
  const displaced = holder === undefined ? [] : [displace(store, holder, inbox)];
  store.commit([...displaced, contactInboxWritten(newLink(store, contact, inbox, sourceId, parameters))]);
  return { inbox, sourceId };
}

/** The contact that has a source ID in an inbox; undefined when there is none. */
export function contactOfSource(store: Store, caller: Caller, parameters: Parameters): ContactRecord | undefined {
  const inbox = findInbox(store, caller, parameter(parameters, "inbox_id"));
  requireInbox(caller, inbox);
  const sourceId = parameter(parameters, "source_id");
  if (!isScalar(sourceId) || sourceId === null) return undefined;
  const link = store.contactInboxes.withSource(inbox.id, castString(sourceId) ?? "");
  return link && store.contacts(caller.account).get(link.contactId);
}

/** @throws {Refusal} when the channel does not accept the new source ID of the older link; then nothing is written. */
function displace(store: Store, holder: ContactInboxRecord, inbox: InboxRecord): Change {
  const sourceId = displacedSourceId(store, holder.sourceId, inbox);
  validateSourceId(store, sourceId, inbox);
  return contactInboxWritten({ ...holder, sourceId });
}

function displacedSourceId(store: Store, sourceId: string, inbox: InboxRecord): string {
  const digit = (below: number) => Math.floor(store.identifiers.random() * below);
  switch (inbox.channelType) {
    case "Channel::Email":
      return `${digit(10)}${sourceId}`;
    case "Channel::Sms":
    case "Channel::TwilioSms":
    case "Channel::Whatsapp":
      return `whatsapp:${sourceId}${digit(100)}`;
    default:
      throw unhandled("duplicate key value violates the unique index on inbox and source id");
  }
}

function newLink(
  store: Store,
  contact: ContactRecord,
  inbox: InboxRecord,
  sourceId: string,
  parameters: Parameters,
): ContactInboxRecord {
  const hmacVerified = parameter(parameters, "hmac_verified");
  return {
    id: store.takeContactInboxId(),
    contactId: contact.id,
    inboxId: inbox.id,
    sourceId,
    hmacVerified: isScalar(hmacVerified) && castBoolean(hmacVerified) === true,
  };
}

/**
 * A list with one text counts as that text.
 *
 * @returns undefined when the channel's default applies: nothing, null or false was sent.
 * @throws {Refusal} `unhandled` for an object, or another list.
 */
function sentSourceId(parameters: Parameters): string | undefined {
  const sent = parameter(parameters, "source_id");
  const value: JsonValue | undefined = Array.isArray(sent) && sent.length === 1 ? sent[0] : sent;
  if (value === undefined || value === null || value === false) return undefined;
  if (!isScalar(value)) throw unhandled("a source id is neither text nor number");
  return castString(value) ?? undefined;
}
