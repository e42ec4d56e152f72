import type { Caller } from "../access.js";
import { requireAdministrator } from "../access.js";
import { isScalar } from "../database/casting.js";
import type { JsonObject } from "../json.js";
import { type Parameters, parameter } from "../parameters.js";
import type { AvatarRecord, ContactInboxRecord, ContactRecord } from "../records.js";
import { Refusal, unhandled } from "../refusal.js";
import { type Change, contactInboxWritten, contactWritten, type Store } from "../store.js";
import { avatarContentType, avatarFailures, type UploadedFile } from "./avatar-file.js";
import { asStored, derivedColumns, draftContact, normaliseEmail } from "./contact-columns.js";
import { readContactFields } from "./contact-fields.js";
import { linkOfNewContact } from "./contact-inboxes.js";
import { requireStorable, validateContact } from "./contact-validation.js";
import { isOnline } from "./presence.js";

export interface CreatedContact {
  readonly contact: ContactRecord;
  readonly link: ContactInboxRecord | null;
}

/**
 * Creates a contact and its inbox link, both or neither. A create that fails after validation has consumed an ID.
 *
 * The returned contact has its attribute keys in the order in which they were sent, as upstream's response has.
 */
export function createContact(
  store: Store,
  caller: Caller,
  parameters: Parameters,
  avatar?: UploadedFile,
): CreatedContact {
  const { blocked, ...fields } = readContactFields(parameters);
  const picture = readAvatar(parameters, avatar);
  const draft = draftContact({
    ...fields,
    blocked: blocked ?? false,
    id: 0,
    accountId: caller.account.id,
    avatar: picture === undefined || picture === null ? null : attach(store, picture),
    createdAt: store.clock(),
    writtenAs: 0,
  });
  validate(store, caller, draft, picture);
  const id = store.takeContactId();
  requireStorable(draft, store.contacts(caller.account), blocked);
  const contact = { ...draft, ...derivedColumns(draft), id, writtenAs: store.takeWriteNumber() };
  const link = linkOfNewContact(store, caller, contact, parameters);
  store.commit([contactWritten(asStored(contact)), ...(link === null ? [] : [contactInboxWritten(link)])]);
  return { contact, link };
}

/** Changes only the fields that were sent; the two attribute objects are merged one level deep. */
export function updateContact(
  store: Store,
  caller: Caller,
  current: ContactRecord,
  parameters: Parameters,
  avatar?: UploadedFile,
): ContactRecord {
  const { customAttributes, additionalAttributes, blocked, ...fields } = readContactFields(parameters);
  const picture = readAvatar(parameters, avatar);
  const merged = { ...current, ...fields };
  const next: ContactRecord = {
    ...merged,
    email: normaliseEmail(merged.email),
    blocked: blocked ?? current.blocked,
    customAttributes: shallowMerge(current.customAttributes, customAttributes),
    additionalAttributes:
      store.behaviour.additionalAttributesOnUpdate === "replace"
        ? (additionalAttributes ?? current.additionalAttributes)
        : shallowMerge(current.additionalAttributes, additionalAttributes),
    ...(picture !== undefined && { avatar: picture === null ? null : attach(store, picture) }),
  };
  validate(store, caller, next, picture);
  requireStorable(next, store.contacts(caller.account), blocked);
  return write(store, current, next);
}

/**
 * The picture that a call sent: a file, or null for an empty value, which removes the one there is.
 *
 * @returns undefined when none was sent; a list or an object counts as not sent.
 * @throws {Refusal} `unhandled` for a text or a number, such as a URL that was meant for `avatar_url`.
 */
function readAvatar(parameters: Parameters, file: UploadedFile | undefined): UploadedFile | null | undefined {
  const value = parameter(parameters, "avatar");
  if (!isScalar(value)) return file;
  if (value === null || value === "") return null;
  throw unhandled("an avatar is neither a file nor the signed ID of one");
}

/** Writes a changed contact. An unchanged one is not written, so it keeps its place in unsorted lists. */
function write(store: Store, current: ContactRecord, next: ContactRecord): ContactRecord {
  const settled = { ...next, ...derivedColumns(next) };
  const stored = asStored(settled);
  if (isSameRow(current, stored)) return settled;
  const written = { ...stored, writtenAs: store.takeWriteNumber() };
  store.commit([contactWritten(written)]);
  return { ...settled, writtenAs: written.writtenAs };
}

/** Removes keys from the custom attributes, which no other operation does. Unknown keys are ignored. */
export function removeCustomAttributes(
  store: Store,
  caller: Caller,
  current: ContactRecord,
  parameters: Parameters,
): ContactRecord {
  const named = parameter(parameters, "custom_attributes");
  const keys = new Set(Array.isArray(named) ? named : [named]);
  const kept = Object.entries(current.customAttributes).filter(([key]) => !keys.has(key));
  validateStored(store, caller, current);
  return write(store, current, { ...current, customAttributes: Object.fromEntries(kept) });
}

export function removeAvatar(store: Store, current: ContactRecord): ContactRecord {
  if (current.avatar === null) return current;
  const next = { ...current, avatar: null };
  store.commit([contactWritten(next)]);
  return next;
}

/**
 * Deletes a contact with its links and conversations. Upstream deletes those later, in background jobs.
 *
 * @param find Finds the contact; called after the role was checked.
 */
export function deleteContact(store: Store, caller: Caller, find: () => ContactRecord): void {
  requireAdministrator(caller);
  const contact = find();
  if (isOnline(store, contact)) {
    throw new Refusal({
      kind: "conflict",
      message: `${capitalise(contact.name ?? "")} is Online, please try again later`,
    });
  }
  store.commit(deletion(store, contact));
}

function deletion(store: Store, contact: ContactRecord): Change[] {
  return [
    { table: "contacts", id: contact.id, accountId: contact.accountId, row: null },
    ...store.contactInboxes.ofContact(contact.id).map(({ id }): Change => ({ table: "contactInboxes", id, row: null })),
    ...store.conversations.ofContact(contact.id).map(({ id }): Change => ({ table: "conversations", id, row: null })),
  ];
}

/**
 * What a save that changes no column validates.
 *
 * @throws {Refusal} `invalid` when the record breaks a rule (reference §6.2).
 */
export function validateStored(store: Store, caller: Caller, contact: ContactRecord): void {
  validate(store, caller, contact, undefined);
}

function validate(store: Store, caller: Caller, contact: ContactRecord, avatar: UploadedFile | null | undefined): void {
  validateContact(contact, store.contacts(caller.account), {
    phoneAnchored: store.behaviour.phoneAnchored,
    avatarFailures: avatar === undefined || avatar === null ? [] : avatarFailures(avatar),
  });
}

function attach(store: Store, file: UploadedFile): AvatarRecord {
  return {
    key: store.identifiers.uuid(),
    fileName: file.fileName,
    contentType: avatarContentType(file),
    bytes: file.bytes,
  };
}

/** Spreads rather than assigns: assigning a key `__proto__` would set the prototype. */
function shallowMerge(stored: JsonObject, sent: JsonObject | undefined): JsonObject {
  return sent === undefined ? stored : { ...stored, ...sent };
}

function isSameRow(left: ContactRecord, right: ContactRecord): boolean {
  return (Object.keys(left) as (keyof ContactRecord)[]).every((field) => {
    const before = left[field];
    const after = right[field];
    if (before === after) return true;
    const isJson = typeof before === "object" && before !== null && field !== "avatar";
    return isJson && JSON.stringify(before) === JSON.stringify(after);
  });
}

/** Ruby's `capitalize`: first letter upper, the rest lower. */
function capitalise(name: string): string {
  const [first = "", ...rest] = name;
  return first.toUpperCase() + rest.join("").toLowerCase();
}
