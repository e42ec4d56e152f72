// Generated from openapi/99digital by `npm run generate`. Do not edit.

import type { Contact, CustomAttributes } from "../model/contact.js";
import type { ContactsPromise } from "../model/contacts-promise.js";
import type { Conversation } from "../model/conversation.js";
import { toConversations } from "../model/conversation.js";
import type { Resource } from "../resource/create-resource.js";
import type { ContactList } from "../resource/read/contact-list.js";
import type { ContactKey } from "../resource/read/find-contact.js";
import type { WalkOptions } from "../resource/read/walk-pages.js";
import type { GivenAttributes, WrittenWith } from "../resource/write/given-attributes.js";
import type { Upsertable, UpsertOptions, UpsertResult } from "../resource/write/upsert-contact.js";
import type { CallOptions } from "../transport/options.js";

/** What the transport knows of the API, where it differs from what most have. */
export const api = {
  envelope: ["payload"],
  baseUrl: "https://online.99digital.co.il",
} as const;

/** Whether a list may be sorted by several fields, so that no two contacts are equal. */
export const totalOrder = true;

/** The method and path of each operation. */
export const operations = {
  listContacts: ["GET","/api/v1/accounts/{account_id}/contacts"],
  createContact: ["POST","/api/v1/accounts/{account_id}/contacts"],
  searchContacts: ["GET","/api/v1/accounts/{account_id}/contacts/search"],
  getContact: ["GET","/api/v1/accounts/{account_id}/contacts/{contact_id}"],
  updateContact: ["PATCH","/api/v1/accounts/{account_id}/contacts/{contact_id}"],
  listContactConversations: ["GET","/api/v1/accounts/{account_id}/contacts/{contact_id}/conversations"],
} as const;

/**
 * A contact to create, and the inbox to link it to. The vendor documents these fields only.
 *
 * Upstream: `additional_attributes`, `blocked`, `source_id` and `avatar` (a file in a multipart body; a string
 * fails with 500) are read as well, so that sending back a contact that was read stores more than the fields below.
 * All other fields are ignored.
 *
 * Evidence: documented (https://docs.99digital.co.il/online-api/contacts/create-contact)
 * Upstream sources:
 * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb,
 * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb,
 * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/application_record.rb,
 * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/builders/contact_inbox_builder.rb,
 * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/jobs/avatar/avatar_from_url_job.rb,
 * recordings/upstream-4.10.1.har#/log/entries/0
 * The vendor's words: inbox_id: “The numeric id of the inbox”; phone_number: “Phone number of the contact in e164
 * format. for example: +972771234567”; avatar_url: “The url to a jpeg, png file for the contact avatar”;
 * identifier: “A unique identifier for the contact in external system”
 */
export interface CreateContact<Attributes = CustomAttributes> extends WrittenWith<Attributes> {
  /**
   * ID of the inbox to link the contact to.
   *
   * Upstream: an email inbox needs an email address, SMS and WhatsApp inboxes need a phone number.
   */
  readonly inboxId: number;
  /**
   * Name of the contact.
   *
   * Upstream: at most 255 characters.
   */
  readonly name?: string | undefined;
  /**
   * Email address.
   *
   * Upstream: unique in the account without regard to case, and stored in lower case; at most 255 characters.
   */
  readonly email?: string | undefined;
  /**
   * Phone number in E.164 notation, with the plus sign.
   *
   * Upstream: a plus sign and at most 15 digits, unique in the account. Uniqueness is checked without a database
   * index, so that two creates at the same time can both succeed.
   */
  readonly phoneNumber?: string | undefined;
  /**
   * URL of a JPEG or PNG image.
   *
   * Upstream: downloaded after the response, in which `thumbnail` is still empty; an unreachable URL causes no
   * error.
   */
  readonly avatarUrl?: string | undefined;
  /**
   * Unique identifier of the contact in an external system.
   *
   * Upstream: unique within the account, with regard to case; at most 255 characters. An empty string is stored
   * too, and fails with 500 for a second contact: leave the field out instead.
   */
  readonly identifier?: string | undefined;
  /**
   * Values to store under keys of your own, for example `{"type":"customer","age":30}`.
   *
   * Upstream: values of any JSON type are kept; a string in place of the object is ignored.
   *
   * Evidence: documented (https://docs.99digital.co.il/online-api/contacts/create-contact)
   * Upstream sources:
   * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb,
   * recordings/upstream-4.10.1.har#/log/entries/0
   * The vendor's words: “An object where you can store custom attributes for contact. example {"type":"customer",
   * "age":30}”
   * C2, type of custom_attributes: type column: string / description and example: an object, whose values may be
   * numbers. Modelled: an object with values of any type; upstream ignores a string
   */
  readonly customAttributes?: GivenAttributes<Attributes> | undefined;
}

/**
 * The fields of a contact to change. The vendor documents these fields only.
 *
 * Upstream: fields that are left out keep their value. `additional_attributes` (merged since version 4.2, replaced
 * before), `blocked` and `avatar` (a file in a multipart body; a string fails with 500) are read as well, so that
 * sending back a contact that was read changes them; `inbox_id` and all other fields are ignored.
 *
 * Evidence: documented (https://docs.99digital.co.il/online-api/contacts/update-contact)
 * Upstream sources:
 * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb,
 * https://github.com/chatwoot/chatwoot/blob/v4.2.0/app/controllers/api/v1/accounts/contacts_controller.rb,
 * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb,
 * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/application_record.rb,
 * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/jobs/avatar/avatar_from_url_job.rb,
 * recordings/upstream-4.10.1.har#/log/entries/13, recordings/upstream-4.10.1.har#/log/entries/14,
 * recordings/upstream-4.10.1.har#/log/entries/18
 * The vendor's words: phone_number: “Phone number of the contact in e164 format. for example: +972771234567”;
 * avatar_url: “The url to a jpeg, png file for the contact avatar”
 */
export interface UpdateContact<Attributes = CustomAttributes> extends WrittenWith<Attributes> {
  /**
   * New name.
   *
   * Upstream: at most 255 characters; null removes it.
   */
  readonly name?: string | null | undefined;
  /**
   * New email address.
   *
   * Upstream: unique in the account without regard to case; null removes it.
   */
  readonly email?: string | null | undefined;
  /**
   * New phone number in E.164 notation, with the plus sign.
   *
   * Upstream: unique in the account; null removes it.
   */
  readonly phoneNumber?: string | null | undefined;
  /**
   * URL of a new JPEG or PNG image.
   *
   * Upstream: downloaded after the response, in which `thumbnail` is still the old one; an unreachable URL causes
   * no error.
   */
  readonly avatarUrl?: string | undefined;
  /**
   * New unique identifier of the contact in an external system.
   *
   * Upstream: unique within the account, with regard to case; null removes it, and an empty string is stored.
   */
  readonly identifier?: string | null | undefined;
  /**
   * Values to store under keys of your own.
   *
   * Upstream: merged into the stored ones, one level deep. Keys that are sent replace stored values (a nested
   * object is replaced whole), keys that are left out are kept, null is stored as null. No operation described here
   * removes a key.
   *
   * Evidence: documented (https://docs.99digital.co.il/online-api/contacts/update-contact)
   * Upstream sources:
   * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb,
   * https://github.com/chatwoot/chatwoot/blob/v4.2.0/app/controllers/api/v1/accounts/contacts_controller.rb,
   * recordings/upstream-4.10.1.har#/log/entries/14
   * The vendor's words: “An object where you can store custom attributes for contact”
   * The page does not say whether it merges or replaces.
   * C2, type of custom_attributes: type column: string / description and example: an object, whose values may be
   * numbers. Modelled: an object with values of any type; upstream ignores a string
   */
  readonly customAttributes?: GivenAttributes<Attributes> | undefined;
}

/** The field that orders the contacts. */
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
  /**
   * Field to sort by.
   *
   * Upstream: ascending, or descending with the prefix `-`; names, email addresses and phone numbers compare
   * without regard to case. Contacts with equal values have no defined order, and neither have all contacts without
   * `sort`: while paging, some may repeat or be missed. Unless `created_at` is added, which decides between equal
   * ones; a server that does not know a field ignores it.
   *
   * Evidence: documented (https://docs.99digital.co.il/online-api/contacts/list-contacts,
   * https://docs.99digital.co.il/online-api/contacts/search-contact)
   * Upstream sources:
   * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb,
   * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb
   * The vendor's words: “The attribute by which list should be sorted”
   * The pages list the eight values without explaining the minus sign.
   */
  readonly sort?: ContactSort | undefined;
}

/** What a list may be asked for, and how it is fetched. */
export interface ListOptions extends ListQuery, WalkOptions {}

/** The contacts of one account of 99digital Online. */
export interface Contacts<Attributes = CustomAttributes> {
  /**
   * Creates a contact and links it to an inbox.
   *
   * Upstream: email, identifier and phone number must not belong to another contact of the account. If one does,
   * nothing is created and the response is 422 with the fields in `attributes`; it does not name the other contact,
   * so search for the value.
   *
   * Added by this client: the contact is not created twice. After a failure that leaves open whether it was
   * created, it is looked up before it is sent again.
   *
   * Evidence: documented (https://docs.99digital.co.il/online-api/contacts/create-contact)
   * Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb,
   * recordings/upstream-4.10.1.har#/log/entries/3
   * The vendor's words: “Create a new contact in an account.”
   * C14, what the payload of the response holds: field table: the sentence on payload breaks off, contact_inbox is
   * left blank / example: contact and contact_inbox. Modelled: as the example shows
   *
   * @example
   * ```ts
   * const alice = await contacts.create({ inboxId: 1, name: "Alice", email: "alice@acme.example", identifier: "crm-42" });
   * console.log(alice.id, alice.createdAt);
   * ```
   */
  create(contact: CreateContact<Attributes>, options?: CallOptions): ContactsPromise<Contact<Attributes>>;
  /**
   * Returns one contact, with the inboxes that it is linked to.
   *
   * Evidence: documented (https://docs.99digital.co.il/online-api/contacts/retrieve-contact)
   * C5, the example of a response is not valid JSON: printed: a comma follows the last field of the inbox /
   * intended: an inbox of thirteen fields. Modelled: the example without that comma
   * C9, envelope of a single contact: retrieve: payload is the contact / create and update: payload.contact is the
   * contact. Modelled: each operation as its own page shows it
   *
   * @example
   * ```ts
   * const { name, contactInboxes } = await contacts.get(alice.id);
   * console.log(name, contactInboxes);
   * ```
   */
  get(id: number, options?: CallOptions): ContactsPromise<Contact<Attributes>>;
  /**
   * Finds the contact that has an identifier, an email address or a phone number; null when none has.
   *
   * Made by this client of `searchContacts`, `getContact`; no API documents such an operation. The key is trimmed
   * and compared whole, email addresses without regard to case. Fails with a `ConfigurationError` when the key is
   * blank, or when too many contacts only contain it.
   *
   * Evidence for its parts: searchContacts documented, getContact documented.
   *
   * @example
   * ```ts
   * const customer = await contacts.find({ identifier: "crm-42" });
   * console.log(customer?.name ?? "nobody");
   * ```
   */
  find(key: ContactKey, options?: CallOptions): ContactsPromise<Contact<Attributes> | null>;
  /**
   * Changes a contact.
   *
   * Upstream: fields that are left out keep their value, null clears name, email, phone number or identifier, and
   * `custom_attributes` are merged into the stored ones. Two updates of one contact at the same time may lose each
   * other's changes: send them one after the other.
   *
   * Evidence: documented (https://docs.99digital.co.il/online-api/contacts/update-contact)
   * Upstream sources:
   * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb,
   * recordings/upstream-4.10.1.har#/log/entries/13, recordings/upstream-4.10.1.har#/log/entries/14
   * The vendor's words: “Update a contact belonging to an account by ID.”
   * C3, envelope of the response: example: payload.contact and payload.contact_inbox / field table: the contact
   * directly under payload. Modelled: both, as anyOf; upstream responds in the second form
   * C4, the request example is not valid JSON: printed: a comma follows the only field / intended: an object that
   * holds phone_number alone. Modelled: the example without that comma
   *
   * @example
   * ```ts
   * const updated = await contacts.update(alice.id, { email: null, customAttributes: { plan: "pro" } });
   * console.log(updated.email, updated.customAttributes);
   * ```
   */
  update(id: number, changes: UpdateContact<Attributes>, options?: CallOptions): ContactsPromise<Contact<Attributes>>;
  /**
   * Creates a contact, or brings the one with the same identifier, email address or phone number up to date.
   *
   * Made by this client of `createContact`, `searchContacts`, `getContact`, `updateContact`; no API documents such
   * an operation. With an identifier or an email it is created, and looked up only when the server says that one is
   * taken; by a phone number alone it is looked up first. A contact that somebody creates in between is found and
   * updated. Fails with a `ConflictError`, and changes nothing, when the keys are those of two contacts, or when
   * the contact has another identifier. An avatar is not compared. A blank key counts as left out.
   *
   * Evidence for its parts: createContact documented, searchContacts documented, getContact documented,
   * updateContact documented.
   *
   * @example
   * ```ts
   * const { contact, outcome } = await contacts.upsert({ inboxId: 1, name: "Alice C.", identifier: "crm-42" });
   * console.log(contact.name, outcome);
   * ```
   */
  upsert(contact: Upsertable<CreateContact<Attributes>>, options?: UpsertOptions): ContactsPromise<UpsertResult<Contact<Attributes>>>;
  /**
   * Lists the contacts that have an identifier, an email address or a phone number, 15 a page.
   *
   * Upstream: a contact that has only a name is not listed; get it by its ID. The order without `sort` is not
   * defined, so that pages may repeat or miss contacts.
   *
   * Added by this client: the pages are requested one after the other as contacts are asked for, and no contact
   * comes twice.
   *
   * Evidence: documented (https://docs.99digital.co.il/online-api/contacts/list-contacts)
   * Upstream sources:
   * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb,
   * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb
   * The vendor's words: “List all contacts with values for identifier, email or phone number in your account with
   * pagination (page size = 15).”
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
   * Finds contacts by a text in name, identifier, email address or phone number, 15 a page.
   *
   * Upstream: since 4.11 contacts that have only a name are found as well; up to 4.10.1 they are not, and the
   * company name is looked at too.
   *
   * Added by this client: the pages are requested one after the other as contacts are asked for, and no contact
   * comes twice.
   *
   * Evidence: documented (https://docs.99digital.co.il/online-api/contacts/search-contact)
   * Upstream sources:
   * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb,
   * https://github.com/chatwoot/chatwoot/blob/v4.11.0/app/controllers/api/v1/accounts/contacts_controller.rb
   * The page shows a table of fields and no example of a response.
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
   * Lists the conversations of one contact.
   *
   * Upstream: up to 4.16, at most the 20 most recently active, newest first, without pages. Agents see only those
   * in inboxes that they belong to.
   *
   * Evidence: documented (https://docs.99digital.co.il/online-api/contacts/get-contact-conversations)
   * Upstream sources:
   * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts/conversations_controller.rb
   *
   * @example
   * ```ts
   * for (const conversation of await contacts.conversations(alice.id)) console.log(conversation.id, conversation.status);
   * ```
   */
  conversations(id: number, options?: CallOptions): ContactsPromise<Conversation[]>;
}

/** The methods of the API. */
export function contactsOf(resource: Resource): Contacts {
  return {
    create: resource.create,
    get: resource.get,
    find: resource.find,
    update: resource.update,
    upsert: resource.upsert,
    list: resource.list,
    search: resource.search,
    conversations: resource.reading("listContactConversations", toConversations),
  };
}
