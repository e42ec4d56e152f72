import type { Caller } from "../access.js";
import { requireAdministrator } from "../access.js";
import type { JsonObject } from "../json.js";
import { type Parameters, parameter } from "../parameters.js";
import type { AvatarRecord, ContactInboxRecord, ContactRecord } from "../records.js";
import { Refusal } from "../refusal.js";
import { type Change, contactInboxWritten, contactWritten, type Store } from "../store.js";
import { avatarContentType, avatarFailures, type UploadedFile } from "./avatar-file.js";
import { asStored, derivedColumns, draftContact, normaliseEmail } from "./contact-columns.js";
import { readContactFields } from "./contact-fields.js";
import { linkOfNewContact } from "./contact-inboxes.js";
import { validateContact } from "./contact-validation.js";
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
  const draft = draftContact({
    ...readContactFields(parameters),
    id: 0,
    accountId: caller.account.id,
    avatar: avatar === undefined ? null : attach(store, avatar),
    createdAt: store.clock(),
    writtenAs: 0,
  });
  validate(store, caller, draft, avatar);
  const contact = { ...draft, ...derivedColumns(draft), id: store.takeContactId(), writtenAs: store.takeWriteNumber() };
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
  const { customAttributes, additionalAttributes, ...fields } = readContactFields(parameters);
  const merged = { ...current, ...fields };
  const next: ContactRecord = {
    ...merged,
    email: normaliseEmail(merged.email),
    customAttributes: shallowMerge(current.customAttributes, customAttributes),
    additionalAttributes:
      store.behaviour.additionalAttributesOnUpdate === "replace"
        ? (additionalAttributes ?? current.additionalAttributes)
        : shallowMerge(current.additionalAttributes, additionalAttributes),
    ...(avatar !== undefined && { avatar: attach(store, avatar) }),
  };
  return save(store, caller, current, next, avatar);
}

/**
 * Validates and writes a changed contact.
 *
 * An unchanged contact is validated but not written, so it keeps its place in unsorted lists.
 */
function save(
  store: Store,
  caller: Caller,
  current: ContactRecord,
  next: ContactRecord,
  avatar?: UploadedFile,
): ContactRecord {
  validate(store, caller, next, avatar);
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
  return save(store, caller, current, { ...current, customAttributes: Object.fromEntries(kept) });
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

function validate(store: Store, caller: Caller, contact: ContactRecord, avatar: UploadedFile | undefined): void {
  validateContact(contact, store.contacts(caller.account), {
    phoneAnchored: store.behaviour.phoneAnchored,
    avatarFailures: avatar === undefined ? [] : avatarFailures(avatar),
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
