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
