import type { CustomAttributes } from "./contact.js";

/** What a contact can be created with. */
export interface CreateContact<Attributes = CustomAttributes> {
  /** The inbox that the contact is linked to. */
  inboxId: number;
  name?: string;
  /** Unique in the account, whatever its case; stored in lower case. */
  email?: string;
  /** In E.164 form, with the plus sign: `+972771234567`. Unique in the account. */
  phoneNumber?: string;
  /** Address of a JPEG or PNG, which the server fetches later. */
  avatarUrl?: string;
  /** The contact's id in an outside system. Unique in the account; upper and lower case differ. */
  identifier?: string;
  customAttributes?: Partial<Attributes>;
}

/** What can be changed of a contact. What is left out stays as it is. */
export interface UpdateContact<Attributes = CustomAttributes> {
  /** Null clears it, as for the next three. */
  name?: string | null;
  email?: string | null;
  phoneNumber?: string | null;
  identifier?: string | null;
  avatarUrl?: string;
  /** Merged into what is there: keys that are left out stay. */
  customAttributes?: Partial<Attributes>;
}

/** A field to recognise a contact by. */
export type MatchField = "identifier" | "email" | "phoneNumber";
