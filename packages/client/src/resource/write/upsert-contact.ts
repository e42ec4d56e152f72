import { ConfigurationError } from "../../errors/configuration-error.js";
import { ConflictError } from "../../errors/conflict-error.js";
import type { CallOptions } from "../../transport/options.js";
import type { Contact } from "../read/contact.js";
import type { MatchField } from "../read/find-contact.js";

export interface UpsertOptions extends CallOptions {
  /** What to recognise the contact by, first things first. Default `identifier`, `email`, `phoneNumber`. */
  readonly match?: readonly MatchField[] | undefined;
}

/** What became of an upsert. */
export interface UpsertResult<Found = Contact> {
  contact: Found;
  /** `unchanged`: the contact already was as wanted, and nothing was sent. The avatar is not compared. */
  outcome: "created" | "updated" | "unchanged";
}

interface Upsert {
  /** Looks the contact up; undefined when there is nothing to look it up by. */
  readonly find: (() => Promise<Contact | undefined>) | undefined;
  readonly create: () => Promise<Contact>;
  readonly update: (id: number) => Promise<Contact>;
  readonly isUpToDate: (found: Contact) => boolean;
}

/**
 * Creates a contact or brings the existing one up to date. A concurrent create is detected by the conflict, and its contact
 * updated.
 */
export async function upsertContact({ find, create, update, isUpToDate }: Upsert): Promise<UpsertResult> {
  if (find === undefined) throw new ConfigurationError("nothing to match by");
  let found = await find();
  if (found === undefined) {
    try {
      return { contact: await create(), outcome: "created" };
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      found = await find();
      if (found === undefined) throw error;
    }
  }
  if (isUpToDate(found)) return { contact: found, outcome: "unchanged" };
  return { contact: await update(found.id), outcome: "updated" };
}
