// Generated from openapi/99digital by `npm run generate`. Do not edit.

import type { ContactList } from "../resource/read/contact-list.js";
import type { Contact, CustomAttributes } from "../resource/read/contact.js";
import type { Conversation } from "../resource/read/conversation.js";
import type { WalkOptions } from "../resource/read/walk-pages.js";
import type { UpsertOptions, UpsertResult } from "../resource/write/upsert-contact.js";
import type { CallOptions } from "../transport/options.js";

/** A contact to create, and the inbox to link it to. Fields not listed here are ignored. */
export interface CreateContact<Attributes = CustomAttributes> {
  /**
   * Number of the inbox to link the contact to. An email inbox needs an email address, SMS and WhatsApp inboxes a
   * phone number.
   */
  readonly inboxId: number;
  /** Name of the contact, at most 255 characters. */
  readonly name?: string;
  /** Email address, unique in the account without regard to case, and stored in lower case. */
  readonly email?: string;
  /** Phone number in E.164 notation, a plus sign and up to 15 digits, unique in the account. */
  readonly phoneNumber?: string;
  /** Address of a JPEG or PNG picture. It is fetched after the answer was sent, and a bad address raises no error. */
  readonly avatarUrl?: string;
  /**
   * Key of the contact in a system of your own, unique in the account, case-sensitive. Leave it out rather than
   * sending an empty string.
   */
  readonly identifier?: string;
  /**
   * Values to store under keys of your own, for example `{"type":"customer","age":30}`.
   *
   * Evidence: documented (https://docs.99digital.co.il/online-api/contacts/create-contact,
   * https://docs.99digital.co.il/online-api/contacts/update-contact)
   * C2, type of custom_attributes: type column: string / description and example: an object, whose values may be
   * numbers. Modelled: an object with values of any type; upstream ignores a string
   */
  readonly customAttributes?: Partial<Attributes>;
}

/**
 * The fields of a contact to change. Fields left out keep their value. Fields not listed here are ignored.
 *
 * Evidence: documented (https://docs.99digital.co.il/online-api/contacts/update-contact)
 * That null clears name, email, phone_number and identifier is upstream behaviour.
 */
export interface UpdateContact<Attributes = CustomAttributes> {
  /** New name, at most 255 characters; null removes it. */
  readonly name?: string | null;
  /** New email address, unique in the account without regard to case; null removes it. */
  readonly email?: string | null;
  /** New phone number in E.164 notation, unique in the account; null removes it. */
  readonly phoneNumber?: string | null;
  /**
   * Address of a new JPEG or PNG picture. It is fetched after the answer was sent, and a bad address raises no
   * error.
   */
  readonly avatarUrl?: string;
  /** New key of the contact in a system of your own, unique in the account, case-sensitive; null removes it. */
  readonly identifier?: string | null;
  /**
   * Values to merge into the stored ones, key by key. A key that is not sent stays; one sent as null is stored as
   * null.
   *
   * Evidence: documented (https://docs.99digital.co.il/online-api/contacts/update-contact)
   * Merging is upstream behaviour; the page does not say whether it merges or replaces.
   * C2, type of custom_attributes: type column: string / description: an object. Modelled: an object with values of
   * any type; upstream ignores a string
   */
  readonly customAttributes?: Partial<Attributes>;
}

/**
 * The field that orders the contacts, ascending; a leading minus sign turns the order round. Names, email addresses
 * and phone numbers are compared without regard to case.
 *
 * Evidence: documented (https://docs.99digital.co.il/online-api/contacts/list-contacts,
 * https://apis.inquirly.ai/search-contacts-16946403e0)
 * The vendors list the eight values without explaining the minus sign; its meaning, and the comparison without
 * regard to case, are the upstream server's.
 */
export type ContactSort =
  | "name"
  | "email"
  | "phone_number"
  | "last_activity_at"
  | "-name"
  | "-email"
  | "-phone_number"
  | "-last_activity_at";

/** What a list may be asked for. */
export interface ListQuery {
  /** Field to order the contacts by; a leading minus sign means descending. Unspecified order when absent. */
  readonly sort?: ContactSort;
}

/** What a list may be asked for, and how it is fetched. */
export interface ListOptions extends ListQuery, WalkOptions {}

/** The contacts of one account of 99digital Online. */
export interface Contacts<Attributes = CustomAttributes> {
  /**
   * Creates a contact and links it to an inbox. Email address, identifier and phone number must be free in the
   * account. The picture behind `avatar_url` is fetched later, so the answer does not show it yet.
   *
   * Added by this client: the contact is not created twice. After a failure that leaves open whether it was
   * created, it is looked up with `search` before it is sent again.
   *
   * Evidence: documented (https://docs.99digital.co.il/online-api/contacts/create-contact)
   * C14, what the answer's payload holds: field table: the sentence on payload breaks off, contact_inbox is left
   * blank / example: contact and contact_inbox. Modelled: as the example shows
   *
   * @example
   * ```ts
   * const alice = await contacts.create({ inboxId: 1, name: "Alice", email: "alice@acme.example", identifier: "crm-42" });
   * console.log(alice.id, alice.createdAt);
   * ```
   */
  create(contact: CreateContact<Attributes>, options?: CallOptions): Promise<Contact<Attributes>>;
  /**
   * Reads one contact by its number, with the inboxes through which it can be reached.
   *
   * Evidence: documented (https://docs.99digital.co.il/online-api/contacts/retrieve-contact)
   * C5, the answer example is not valid JSON: printed: a comma follows the last field of the inbox / intended: an
   * inbox of thirteen fields. Modelled: the example without that comma
   * C9, envelope of a single contact: retrieve: payload is the contact / create and update: payload.contact is the
   * contact. Modelled: each operation as its own page shows it
   *
   * @example
   * ```ts
   * const { name, contactInboxes } = await contacts.get(alice.id);
   * console.log(name, contactInboxes);
   * ```
   */
  get(id: number, options?: CallOptions): Promise<Contact<Attributes>>;
  /**
   * Changes the fields that are sent and leaves the others alone; null clears one. Keys of `custom_attributes` are
   * merged into those already stored.
   *
   * Evidence: documented (https://docs.99digital.co.il/online-api/contacts/update-contact)
   * That null clears a field and that custom attributes are merged is upstream behaviour; the page says neither.
   * C3, envelope of the answer: example: payload.contact and payload.contact_inbox / field table: the contact
   * directly under payload. Modelled: both, as oneOf; upstream answers in the second form
   * C4, the request example is not valid JSON: printed: a comma follows the only field / intended: an object that
   * holds phone_number alone. Modelled: the example without that comma
   *
   * @example
   * ```ts
   * const updated = await contacts.update(alice.id, { email: null, customAttributes: { plan: "pro" } });
   * console.log(updated.email, updated.customAttributes);
   * ```
   */
  update(id: number, changes: UpdateContact<Attributes>, options?: CallOptions): Promise<Contact<Attributes>>;
  /**
   * Creates a contact, or brings the one with the same identifier, email address or phone number up to date.
   *
   * Made by this client of `searchContacts`, `getContact`, `createContact`, `updateContact`; no API documents such
   * an operation. A contact that somebody creates in between is found and updated. An avatar is not compared.
   *
   * Evidence for its parts: searchContacts documented, getContact documented, createContact documented,
   * updateContact documented.
   *
   * @example
   * ```ts
   * const { contact, outcome } = await contacts.upsert({ inboxId: 1, name: "Alice C.", identifier: "crm-42" });
   * console.log(contact.name, outcome);
   * ```
   */
  upsert(contact: CreateContact<Attributes>, options?: UpsertOptions): Promise<UpsertResult<Contact<Attributes>>>;
  /**
   * Lists the contacts that have an identifier, an email address or a phone number, 15 a page. A contact with only
   * a name is not listed; searching finds it. Without `sort` the order is unspecified, so that pages may overlap.
   *
   * Added by this client: the pages are requested one after the other as contacts are asked for, and each contact
   * comes once.
   *
   * Evidence: documented (https://docs.99digital.co.il/online-api/contacts/list-contacts)
   * C10, contacts_all in the metadata: list: count, contacts_all (null, unexplained) and current_page / search:
   * count and current_page. Modelled: one metadata schema for both, in which contacts_all may be absent
   *
   * @example
   * ```ts
   * for await (const listed of contacts.list({ sort: "name" })) console.log(listed.id, listed.name);
   * ```
   */
  list(options?: ListOptions): ContactList<Attributes>;
  /**
   * Finds the contacts whose name, identifier, email address or phone number contains a text, 15 a page. Unlike the
   * list it also finds contacts that have only a name.
   *
   * Added by this client: the pages are requested one after the other as contacts are asked for, and each contact
   * comes once.
   *
   * Evidence: documented (https://docs.99digital.co.il/online-api/contacts/search-contact)
   * The page has no answer example. That contacts with only a name are found is upstream behaviour since about
   * version 4.9.
   * C13, values of availability_status: search: none are printed / create, list and retrieve: online and offline.
   * Modelled: online and offline, as the other pages have it
   *
   * @example
   * ```ts
   * for await (const found of contacts.search("crm-42")) console.log(found.id, found.identifier);
   * ```
   */
  search(text: string, options?: ListOptions): ContactList<Attributes>;
  /**
   * Lists the conversations of one contact, at most the 20 most recently active, newest first. There are no pages.
   * Agents see only those in inboxes they belong to.
   *
   * Evidence: documented (https://docs.99digital.co.il/online-api/contacts/get-contact-conversations)
   * The number 20, the order and what agents see are upstream behaviour; the page is silent on them.
   *
   * @example
   * ```ts
   * for (const conversation of await contacts.conversations(alice.id)) console.log(conversation.id, conversation.status);
   * ```
   */
  conversations(id: number, options?: CallOptions): Promise<Conversation[]>;
}
