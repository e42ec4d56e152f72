// Generated from openapi/engagelab by `npm run generate`. Do not edit.

import type { ContactList } from "../resource/read/contact-list.js";
import type { Contact, CustomAttributes } from "../resource/read/contact.js";
import type { WalkOptions } from "../resource/read/walk-pages.js";
import type { UpsertOptions, UpsertResult } from "../resource/write/upsert-contact.js";
import type { CallOptions } from "../transport/options.js";

/** A contact to create, and the inbox to link it to. */
export interface CreateContact {
  /**
   * Number of the inbox to link the contact to, called Channel ID in the settings of the channel, among the
   * settings of the project.
   *
   * Evidence: documented (https://www.engagelab.com/de_DE/docs/livedesk/rest-api/contact/create-contact)
   * C1, type of inbox_id: table: String / example: the number 407. Modelled: both
   */
  readonly inboxId: number;
  /** Name of the contact. */
  readonly name?: string;
  /** Email address. */
  readonly email?: string;
  /** Phone number with a leading plus sign. */
  readonly phoneNumber?: string;
  /**
   * Address of a picture of the contact.
   *
   * Evidence: documented (https://www.engagelab.com/de_DE/docs/livedesk/rest-api/contact/create-contact,
   * https://www.engagelab.com/de_DE/docs/livedesk/rest-api/message/create-contact)
   * C12, what avatar_url leads to: texts in English and Chinese: an attachment / text in German: an avatar image.
   * Modelled: a picture, as the field's name has it
   */
  readonly avatarUrl?: string;
  /** Key of the contact in a system of your own. */
  readonly identifier?: string;
}

/**
 * The fields of a contact to change. Fields left out keep their value. Some look as if only the server could set
 * them; they are here because the vendor's example sends them.
 *
 * Evidence: example (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/contact/update-contact)
 * The example sends null for phone_number only; that null clears name, email and identifier too is upstream
 * behaviour. Upstream ignores first_name, last_name, thumbnail, availability_status, created_at and
 * last_activity_at.
 */
export interface UpdateContact<Attributes = CustomAttributes> {
  /** New name; null removes it. */
  readonly name?: string | null;
  /** New given name. No answer shows it. */
  readonly firstName?: string;
  /** New family name; may be empty. No answer shows it. */
  readonly lastName?: string;
  /** New email address; null removes it. */
  readonly email?: string | null;
  /** New phone number with a leading plus sign; null removes it. */
  readonly phoneNumber?: string | null;
  /** New key of the contact in a system of your own; null removes it. */
  readonly identifier?: string | null;
  /**
   * Address of a new picture of the contact.
   *
   * Evidence: upstream (https://github.com/chatwoot/chatwoot)
   */
  readonly avatarUrl?: string;
  /** Whether messages from the contact are to be refused. */
  readonly blocked?: boolean;
  /**
   * Values to merge into the stored ones, key by key. A key that is not sent stays.
   *
   * Evidence: documented (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/contact/update-contact)
   * A comment in the example says that it is optional and merged.
   */
  readonly customAttributes?: Partial<Attributes>;
  /** Profile of the contact, as agents see it. Empty for a new contact. */
  readonly additionalAttributes?: Record<string, unknown>;
}

/** Field to order the contacts by; unspecified order when absent. `direction` says which way. */
export type ContactSort =
  | "email"
  | "name"
  | "phone_number"
  | "last_activity_at"
  | "created_at"
  | "company"
  | "city"
  | "country";

/** What a list may be asked for. */
export interface ListQuery {
  /**
   * Labels to list by. A contact matches when it carries any of them.
   *
   * Evidence: documented (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact)
   * The page takes a string or an array and does not say how several are sent. Upstream reads both a list joined by
   * commas, which is described here, and repeated `labels[]` parameters.
   */
  readonly labels?: string | readonly string[];
  /** Whether each contact comes with `contact_inboxes`. */
  readonly includeContactInboxes?: boolean;
  /**
   * Field to order the contacts by; unspecified order when absent. `direction` says which way.
   *
   * Evidence: documented (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact,
   * https://www.engagelab.com/docs/livedesk/rest-api/contact/search-contact)
   * C20, what company, city and country sort by: values of sort: names as if of fields of the contact / contact:
   * company_name, city and country, under additional_attributes. Modelled: the documented values; upstream sorts by
   * those three keys of additional_attributes
   */
  readonly sort?: ContactSort;
  /** Which way `sort` orders, ascending or descending. No default is stated. */
  readonly direction?: "asc" | "desc";
}

/** What a list may be asked for, and how it is fetched. */
export interface ListOptions extends ListQuery, WalkOptions {}

/** The contacts of one account of EngageLab LiveDesk REST. */
export interface Contacts<Attributes = CustomAttributes> {
  /**
   * Creates a contact and links it to an inbox. An API channel never creates contacts by itself: create the contact
   * first, then a conversation with its number, then messages. Upstream wants email address, identifier and phone
   * number to be free in the account.
   *
   * Added by this client: the contact is not created twice. After a failure that leaves open whether it was
   * created, it is looked up with `search` before it is sent again.
   *
   * Evidence: documented (https://www.engagelab.com/de_DE/docs/livedesk/rest-api/contact/create-contact,
   * https://www.engagelab.com/de_DE/docs/livedesk/rest-api/message/create-contact,
   * https://www.engagelab.com/docs/livedesk/console/channels/api/api-channel-usage)
   * C5, whether the answer belongs to the request beside it: request example: sends an email address, a phone
   * number and an identifier / answer example: all three are null, and no inbox is linked. Modelled: both as
   * printed; each of the three may be null in an answer
   * C10, the request examples as JSON: printed: with comments, on create also with a comma after the last field,
   * and not passed to curl as data / intended: a plain JSON object. Modelled: plain JSON objects with the printed
   * values
   * C13, what the operation is for: page under message, in English: sending messages to conversations / other
   * languages, and the page under contact: creating contacts. Modelled: creating contacts; the other sentence
   * belongs to another operation
   * C18, address of the page: rest-api/message/create-contact / rest-api/contact/create-contact. Modelled: one
   * operation; method, path and fields are the same on both pages
   *
   * @example
   * ```ts
   * const alice = await contacts.create({ inboxId: 1, name: "Alice", email: "alice@acme.example", identifier: "crm-42" });
   * console.log(alice.id, alice.createdAt);
   * ```
   */
  create(contact: CreateContact, options?: CallOptions): Promise<Contact<Attributes>>;
  /**
   * Changes the fields that are sent and leaves the others alone; null clears one. Keys of `custom_attributes` are
   * merged into those already stored.
   *
   * Evidence: documented (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/contact/update-contact,
   * https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/update-contact)
   * Method, path and the request example were seen; the tables and the answer were not. That fields left out keep
   * their value is upstream behaviour.
   * C19, which fields can be written: update: also first_name, last_name, custom_attributes and
   * additional_attributes / create: none of these. Modelled: each operation as its own page shows it
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
   * Made by this client of `listContacts`, `createContact`, `updateContact`; no API documents such an operation. A
   * contact that somebody creates in between is found and updated. An avatar is not compared.
   *
   * Evidence for its parts: listContacts documented, createContact documented, updateContact documented.
   *
   * @example
   * ```ts
   * const { contact, outcome } = await contacts.upsert({ inboxId: 1, name: "Alice C.", identifier: "crm-42" });
   * console.log(contact.name, outcome);
   * ```
   */
  upsert(contact: CreateContact, options?: UpsertOptions): Promise<UpsertResult<Contact<Attributes>>>;
  /**
   * Lists contacts, 15 a page; with `q`, only those that match a text. Without `sort` the order is unspecified, so
   * that pages may overlap. Without `q`, upstream leaves out contacts that have neither an email address, a phone
   * number nor an identifier.
   *
   * Added by this client: the pages are requested one after the other as contacts are asked for, and each contact
   * comes once.
   *
   * Evidence: documented (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact,
   * https://www.engagelab.com/docs/livedesk/rest-api/contact/search-contact)
   * The pages document the request in full; of the answer only the beginning was seen. The order is upstream's.
   * C6, whether the size of a page can be chosen: table: 15 a page, and no parameter for it / example address:
   * page_size=10. Modelled: not modelled, because the table fixes the size and upstream ignores any other
   * C8, one operation or two: documentation: a page for listing and a page for searching / both pages: the same
   * method and path; searching adds q. Modelled: one operation with an optional q
   * C16, the list example as a command: printed: the curl line ends in a continuation mark with nothing after it /
   * intended: a single GET. Modelled: a GET without a body
   * C17, Content-Type on a GET: table of headers: application/json, for text messages / HTTP: a request without a
   * body has no content type. Modelled: no such header; sending it does no harm
   *
   * @example
   * ```ts
   * for await (const listed of contacts.list({ sort: "name" })) console.log(listed.id, listed.name);
   * ```
   */
  list(options?: ListOptions): ContactList<Attributes>;
  /**
   * Lists contacts, 15 a page; with `q`, only those that match a text. Without `sort` the order is unspecified, so
   * that pages may overlap. Without `q`, upstream leaves out contacts that have neither an email address, a phone
   * number nor an identifier.
   *
   * Added by this client: the pages are requested one after the other as contacts are asked for, and each contact
   * comes once.
   *
   * Evidence: documented (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact,
   * https://www.engagelab.com/docs/livedesk/rest-api/contact/search-contact)
   * The pages document the request in full; of the answer only the beginning was seen. The order is upstream's.
   * C6, whether the size of a page can be chosen: table: 15 a page, and no parameter for it / example address:
   * page_size=10. Modelled: not modelled, because the table fixes the size and upstream ignores any other
   * C8, one operation or two: documentation: a page for listing and a page for searching / both pages: the same
   * method and path; searching adds q. Modelled: one operation with an optional q
   * C16, the list example as a command: printed: the curl line ends in a continuation mark with nothing after it /
   * intended: a single GET. Modelled: a GET without a body
   * C17, Content-Type on a GET: table of headers: application/json, for text messages / HTTP: a request without a
   * body has no content type. Modelled: no such header; sending it does no harm
   *
   * @example
   * ```ts
   * for await (const found of contacts.search("crm-42")) console.log(found.id, found.identifier);
   * ```
   */
  search(text: string, options?: ListOptions): ContactList<Attributes>;
}
