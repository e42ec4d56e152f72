import { ConfigurationError } from "../../errors/configuration-error.js";
import { NotFoundError } from "../../errors/not-found-error.js";
import type { Contact, ContactInbox } from "../../model/contact.js";
import type { CallOptions } from "../../transport/options.js";
import { KEY_NAMES, MATCH_FIELDS, type MatchField } from "../read/find-contact.js";
import { findInTheWay, type Keys, nameBoth, refuseOtherIdentifier } from "./conflict.js";

export interface UpsertOptions extends CallOptions {
  /** What to recognise the contact by, first things first. Default `identifier`, `email`, `phoneNumber`. */
  readonly match?: readonly MatchField[] | undefined;
  /**
   * Whether a contact that is recognised by another field may lose its identifier for the one that is given. Default false:
   * a contact that has another identifier is a `ConflictError`.
   */
  readonly replaceIdentifier?: boolean | undefined;
}

/** What became of an upsert. */
export interface UpsertResult<Found = Contact> {
  contact: Found;
  /** `created`: by this call. `unchanged`: the contact already was as wanted. The avatar is not compared. */
  outcome: "created" | "updated" | "unchanged";
  /**
   * Whether the contact is linked to the inbox of `inboxId`; null when the responses do not show its links. Only Inquirly
   * documents an operation that links an existing contact; there a missing link is made, which counts as `updated`.
   */
  isLinked: boolean | null;
}

/** A contact to upsert: what one is created with, except an avatar, and at least one key to recognise it by. */
export type Upsertable<Create> = Omit<Create, "avatar"> & { readonly avatar?: never } & (
    | { readonly identifier: string }
    | { readonly email: string }
    | { readonly phoneNumber: string }
  );

/** What an upsert is made of. */
interface Upsert extends Keys {
  readonly inboxId: number;
  readonly options: UpsertOptions;
  /** Creates the contact, and tells whether it was this call that did. */
  readonly create: () => Promise<{ readonly contact: Contact; readonly isOwn: boolean }>;
  readonly update: (id: number) => Promise<Contact>;
  /** Links a contact to the inbox; undefined where the API documents no such operation. */
  readonly link: ((id: number) => Promise<ContactInbox>) | undefined;
  readonly isUpToDate: (found: Contact) => boolean;
}

/** How often a contact that is deleted meanwhile is created anew. */
const MOST_ROUNDS = 3;

/**
 * Creates a contact or brings the existing one up to date, with as few searches as can be, for upstream allows a hundred a
 * minute. With an identifier or an email it is created first: upstream's database keeps these unique, and its refusal names
 * those that are taken. By phone number alone it is looked up first.
 */
export async function upsertContact(upsert: Upsert): Promise<UpsertResult> {
  const { wanted, inboxId, options, find, create } = upsert;
  const { match = MATCH_FIELDS } = options;
  const fields = match.filter((field) => wanted[field]);
  if (fields.length === 0) {
    throw new ConfigurationError("nothing to match by", {}, { attributes: match.map((field) => KEY_NAMES[field]) });
  }
  const isByPhoneAlone = fields.every((field) => field === "phoneNumber");
  let found = isByPhoneAlone ? await find(fields) : undefined;

  for (let round = 1; ; round += 1) {
    if (found === undefined) {
      try {
        const { contact, isOwn } = await create();
        if (isOwn) return { contact, outcome: "created", isLinked: isLinkedTo(contact, inboxId) };
        found = contact;
      } catch (error) {
        found = await findInTheWay(error, fields, upsert, { isPatient: round === 1 });
        if (found === undefined && round === MOST_ROUNDS) throw error;
      }
    }
    if (found !== undefined) {
      try {
        return await bringUpToDate(found, upsert);
      } catch (error) {
        if (!(error instanceof NotFoundError) || round === MOST_ROUNDS) throw error;
        found = undefined;
      }
    }
  }
}

async function bringUpToDate(found: Contact, upsert: Upsert): Promise<UpsertResult> {
  const { wanted, inboxId, options, update, link, isUpToDate } = upsert;
  if (options.replaceIdentifier !== true) refuseOtherIdentifier(found, wanted);
  const isUnchanged = isUpToDate(found);
  const contact = isUnchanged ? found : await update(found.id).catch((error) => nameBoth(error, found, upsert));
  const isLinked = isLinkedTo(found, inboxId);
  if (isLinked === false && link !== undefined) {
    const contactInboxes = [...(found.contactInboxes ?? []), await link(found.id)];
    return { contact: { ...contact, contactInboxes }, outcome: "updated", isLinked: true };
  }
  return { contact, outcome: isUnchanged ? "unchanged" : "updated", isLinked };
}

/** Whether a contact is linked to an inbox; null when it was received without its links. */
function isLinkedTo({ contactInboxes }: Contact, inboxId: number): boolean | null {
  const ids = contactInboxes?.map(({ inbox }) => inbox.id);
  if (ids === undefined) return null;
  if (ids.includes(Number(inboxId))) return true;
  return ids.includes(null) ? null : false;
}
