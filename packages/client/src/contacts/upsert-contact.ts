import { ConfigurationError } from "../errors/configuration-error.js";
import { ConflictError } from "../errors/conflict-error.js";
import type { CallOptions } from "../transport/options.js";
import type { Contact } from "./contact.js";
import type { MatchField } from "./contact-input.js";

export interface UpsertOptions extends CallOptions {
  /** What to recognise the contact by, first things first. Default `identifier`, `email`, `phoneNumber`. */
  match?: readonly MatchField[];
}

/** What became of an upsert. */
export interface Upserted<Found = Contact> {
  contact: Found;
  /** `unchanged`: the contact already was as wanted, and nothing was sent. The avatar is not compared. */
  outcome: "created" | "updated" | "unchanged";
}

interface Upsert {
  /** Looks the contact up; undefined when there is nothing to look it up by. */
  find: (() => Promise<Contact | undefined>) | undefined;
  create: () => Promise<Contact>;
  update: (id: number) => Promise<Contact>;
  isUpToDate: (found: Contact) => boolean;
}

/** Creates a contact or brings the existing one up to date. Whoever creates it in between is found when the server says "taken". */
export async function upsertContact({ find, create, update, isUpToDate }: Upsert): Promise<Upserted> {
  if (!find) throw new ConfigurationError("nothing to match by");
  let found = await find();
  if (!found) {
    try {
      return { contact: await create(), outcome: "created" };
    } catch (error) {
      found = error instanceof ConflictError ? await find() : undefined;
      if (!found) throw error;
    }
  }
  if (isUpToDate(found)) return { contact: found, outcome: "unchanged" };
  return { contact: await update(found.id), outcome: "updated" };
}
