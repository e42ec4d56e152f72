// Generated from openapi/engagelab by `npm run generate`. Do not edit.

import type { Contact, CustomAttributes } from "../model/contact.js";
import type { ContactsPromise } from "../model/contacts-promise.js";
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
  baseUrl: "https://livedesk-api.engagelab.com",
  querySerializer: { array: { style: "form", explode: false } },
} as const;

/** Whether a list may be sorted by several fields, so that no two contacts are equal. */
export const totalOrder = false;

/** The method and path of each operation. */
export const operations = {
  listContacts: ["GET","/api/v2/accounts/contacts"],
  createContact: ["POST","/api/v2/accounts/contacts"],
  updateContact: ["PATCH","/api/v2/accounts/contacts/{id}"],
} as const;

/**
 * A contact to create, and the inbox to link it to. The vendor documents these fields only.
 *
 * Upstream: `additional_attributes`, `custom_attributes`, `blocked`, `source_id` and `avatar` (a file in a
 * multipart body; a string fails with 500) are read as well, so that sending back a contact that was read stores
 * more than the fields below. All other fields are ignored.
 *
 * Evidence: documented (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/message/create-contact,
 * https://www.engagelab.com/de_DE/docs/livedesk/rest-api/contact/create-contact)
 * Upstream sources:
 * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb,
 * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb,
 * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/application_record.rb,
 * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/builders/contact_inbox_builder.rb,
 * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/jobs/avatar/avatar_from_url_job.rb,
 * recordings/upstream-4.10.1.har#/log/entries/0
 * The vendor's words: phone_number: “Contact number.”; identifier: “User identifier.”
 */
export interface CreateContact {
  /**
   * Channel ID, which the project's settings show in the settings of the channel.
   *
   * Upstream: an email inbox needs an email address, SMS and WhatsApp inboxes need a phone number.
   *
   * Evidence: documented (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/message/create-contact,
   * https://www.engagelab.com/de_DE/docs/livedesk/rest-api/contact/create-contact)
   * Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/builders/contact_inbox_builder.rb
   * The vendor's words: “channel ID. Corresponds to the Channel ID in "Project Settings - Channels - specific
   * channel - Settings".”
   * C1, type of inbox_id: table: String / example: the number 407. Modelled: both
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
   * Phone number; with a leading plus sign in the example.
   *
   * Upstream: in E.164 notation, a plus sign and at most 15 digits; unique in the account. Uniqueness is checked
   * without a database index, so that two creates at the same time can both succeed.
   */
  readonly phoneNumber?: string | undefined;
  /**
   * URL of an avatar image.
   *
   * Upstream: downloaded after the response, in which `thumbnail` is still empty; an unreachable URL causes no
   * error.
   *
   * Evidence: documented (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/message/create-contact,
   * https://www.engagelab.com/de_DE/docs/livedesk/rest-api/contact/create-contact,
   * https://www.engagelab.com/de_DE/docs/livedesk/rest-api/message/create-contact)
   * Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/jobs/avatar/avatar_from_url_job.rb
   * C12, what avatar_url leads to: texts in English and Chinese: an attachment / text in German: an avatar image.
   * Modelled: an image, as the field's name has it
   */
  readonly avatarUrl?: string | undefined;
  /**
   * User identifier.
   *
   * Upstream: the ID of the contact in an external system, unique in the account, with regard to case. An empty
   * string is stored as a value too, and fails with 500 for a second contact: leave the field out instead.
   */
  readonly identifier?: string | undefined;
}

/**
 * The fields of a contact to change. The vendor's example sends all of them but `avatar_url`.
 *
 * Upstream: some of them are ignored, as they say, and so are all fields that are not listed, but for `avatar`.
 *
 * Evidence: example (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/contact/update-contact,
 * https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/update-contact)
 * Upstream sources:
 * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb,
 * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb,
 * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/application_record.rb,
 * https://github.com/chatwoot/chatwoot/blob/v4.2.0/app/controllers/api/v1/accounts/contacts_controller.rb,
 * recordings/upstream-4.10.1.har#/log/entries/13, recordings/upstream-4.10.1.har#/log/entries/14,
 * recordings/upstream-4.10.1.har#/log/entries/18
 * Of the page only the example was seen.
 */
export interface UpdateContact<Attributes = CustomAttributes> extends WrittenWith<Attributes> {
  /**
   * New name.
   *
   * Upstream: at most 255 characters; null removes it.
   */
  readonly name?: string | null | undefined;
  /**
   * Given name.
   *
   * Upstream: ignored, and shown by no response.
   */
  readonly firstName?: string | undefined;
  /**
   * Family name; empty in the example.
   *
   * Upstream: ignored, and shown by no response.
   */
  readonly lastName?: string | undefined;
  /**
   * New email address.
   *
   * Upstream: unique in the account without regard to case; null removes it.
   */
  readonly email?: string | null | undefined;
  /**
   * New phone number; null in the example.
   *
   * Upstream: in E.164 notation, unique in the account; null removes it.
   */
  readonly phoneNumber?: string | null | undefined;
  /**
   * New user identifier.
   *
   * Upstream: unique in the account, with regard to case; null removes it, and an empty string is stored.
   */
  readonly identifier?: string | null | undefined;
  /**
   * URL of a new avatar image. It is downloaded after the response; an unreachable URL causes no error.
   *
   * Evidence: upstream
   * (https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb,
   * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/jobs/avatar/avatar_from_url_job.rb)
   */
  readonly avatarUrl?: string | undefined;
  /**
   * Whether the contact is blocked.
   *
   * Upstream: sending it blocks or unblocks the contact.
   */
  readonly blocked?: boolean | undefined;
  /**
   * Values that are merged into the stored ones.
   *
   * Upstream: one level deep. Keys that are sent replace stored values (a nested object is replaced whole), keys
   * that are left out are kept, null is stored as null. No operation described here removes a key.
   *
   * Evidence: documented (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/contact/update-contact,
   * https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/update-contact)
   * Upstream sources:
   * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb,
   * recordings/upstream-4.10.1.har#/log/entries/14
   * A comment in the example says that it is optional and merged.
   */
  readonly customAttributes?: GivenAttributes<Attributes> | undefined;
  /**
   * Profile of the contact.
   *
   * Upstream: merged into the stored one since version 4.2, one level deep; before, it replaced the stored one, so
   * that keys left out were lost. Send the whole profile to be safe.
   */
  readonly additionalAttributes?: Record<string, unknown> | undefined;
}

/**
 * Field to sort by. `direction` says which way; no default is stated.
 *
 * Upstream: contacts with equal values have no defined order, and neither have all contacts without `sort`: while
 * paging, some may repeat or be missed.
 */
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
   * Labels to list by. A contact matches when it carries any of them. The page takes one string or an array, and
   * does not say how several are sent.
   *
   * Upstream: joined by commas, as described here, or as repeated `labels[]` parameters; compared without regard to
   * case.
   *
   * Evidence: documented (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact,
   * https://www.engagelab.com/es_ES/docs/livedesk/rest-api/contact/list-contact)
   * Upstream sources:
   * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb
   */
  readonly labels?: readonly string[] | undefined;
  /**
   * Whether each contact comes with `contact_inboxes`.
   *
   * Evidence: documented (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact,
   * https://www.engagelab.com/es_ES/docs/livedesk/rest-api/contact/list-contact)
   */
  readonly includeContactInboxes?: boolean | undefined;
  /**
   * Field to sort by. `direction` says which way; no default is stated.
   *
   * Upstream: contacts with equal values have no defined order, and neither have all contacts without `sort`: while
   * paging, some may repeat or be missed.
   *
   * Evidence: documented (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact,
   * https://www.engagelab.com/es_ES/docs/livedesk/rest-api/contact/list-contact,
   * https://www.engagelab.com/docs/livedesk/rest-api/contact/search-contact)
   * Upstream sources:
   * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb,
   * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb
   * C20, what company, city and country sort by: values of sort: names as if of fields of the contact / contact:
   * company_name, city and country, under additional_attributes. Modelled: the documented values; upstream sorts by
   * those three keys of additional_attributes
   */
  readonly sort?: ContactSort | undefined;
  /**
   * Which way `sort` orders, ascending or descending. No default is stated.
   *
   * Evidence: documented (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact,
   * https://www.engagelab.com/es_ES/docs/livedesk/rest-api/contact/list-contact)
   */
  readonly direction?: "asc" | "desc" | undefined;
}

/** What a list may be asked for, and how it is fetched. */
export interface ListOptions extends ListQuery, WalkOptions {}

/** The contacts of one account of EngageLab LiveDesk. */
export interface Contacts<Attributes = CustomAttributes> {
  /**
   * Creates a contact. An API channel never creates contacts by itself: create the contact first, then a
   * conversation with its ID, then messages.
   *
   * Upstream: email, identifier and phone number must not belong to another contact. If one does, nothing is
   * created and the response is 422 with the fields in `attributes`; it does not name the other contact, so search
   * for the value.
   *
   * Added by this client: the contact is not created twice. After a failure that leaves open whether it was
   * created, it is looked up before it is sent again.
   *
   * Evidence: documented (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/message/create-contact,
   * https://www.engagelab.com/de_DE/docs/livedesk/rest-api/contact/create-contact,
   * https://www.engagelab.com/de_DE/docs/livedesk/rest-api/message/create-contact,
   * https://www.engagelab.com/docs/livedesk/console/channels/api/api-channel-usage)
   * Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb,
   * recordings/upstream-4.10.1.har#/log/entries/3
   * C5, whether the response belongs to the request beside it: request example: sends an email address, a phone
   * number and an identifier / response example: all three are null, and no inbox is linked. Modelled: both as
   * printed; each of the three may be null in a response
   * C10, the request examples as JSON: printed: with comments, on create also with a comma after the last field,
   * and not passed to curl as data / intended: a plain JSON object. Modelled: on create a plain JSON object with
   * the printed values; on update one with the printed fields and values of ours
   * C13, what the operation is for: page under message, in English: sending messages to conversations / other
   * languages, and the page under contact: creating contacts. Modelled: creating contacts; the other sentence
   * belongs to another operation
   * C18, URL of the page: rest-api/message/create-contact / rest-api/contact/create-contact. Modelled: one
   * operation; method, path and fields are the same on both pages
   *
   * @example
   * ```ts
   * const alice = await contacts.create({ inboxId: 1, name: "Alice", email: "alice@acme.example", identifier: "crm-42" });
   * console.log(alice.id, alice.createdAt);
   * ```
   */
  create(contact: CreateContact, options?: CallOptions): ContactsPromise<Contact<Attributes>>;
  /**
   * Finds the contact that has an identifier, an email address or a phone number; null when none has.
   *
   * Made by this client of `listContacts`; no API documents such an operation. The key is trimmed and compared
   * whole, email addresses without regard to case. Fails with a `ConfigurationError` when the key is blank, or when
   * too many contacts only contain it.
   *
   * Evidence for its parts: listContacts documented.
   *
   * @example
   * ```ts
   * const customer = await contacts.find({ identifier: "crm-42" });
   * console.log(customer?.name ?? "nobody");
   * ```
   */
  find(key: ContactKey, options?: CallOptions): ContactsPromise<Contact<Attributes> | null>;
  /**
   * Changes a contact. `custom_attributes` are merged into the stored ones.
   *
   * Upstream: fields that are left out keep their value; null clears name, email, phone number or identifier. Two
   * updates of one contact at the same time may lose each other's changes: send them one after the other.
   *
   * Evidence: documented (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/contact/update-contact,
   * https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/update-contact)
   * Upstream sources:
   * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb,
   * recordings/upstream-4.10.1.har#/log/entries/13, recordings/upstream-4.10.1.har#/log/entries/14
   * Method, path and the example of a request were seen; the tables and the response were not.
   * C19, which fields can be written: update: also first_name, last_name, custom_attributes and
   * additional_attributes / create: none of these. Modelled: each operation as its own page shows it
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
   * Made by this client of `createContact`, `listContacts`, `updateContact`; no API documents such an operation.
   * With an identifier or an email it is created, and looked up only when the server says that one is taken; by a
   * phone number alone it is looked up first. A contact that somebody creates in between is found and updated.
   * Fails with a `ConflictError`, and changes nothing, when the keys are those of two contacts, or when the contact
   * has another identifier. An avatar is not compared. A blank key counts as left out.
   *
   * Evidence for its parts: createContact documented, listContacts documented, updateContact documented.
   *
   * @example
   * ```ts
   * const { contact, outcome } = await contacts.upsert({ inboxId: 1, name: "Alice C.", identifier: "crm-42" });
   * console.log(contact.name, outcome);
   * ```
   */
  upsert(contact: Upsertable<CreateContact>, options?: UpsertOptions): ContactsPromise<UpsertResult<Contact<Attributes>>>;
  /**
   * Lists contacts, 15 a page; with `q`, those that match a text.
   *
   * Upstream: without `q`, contacts that have neither an email address, a phone number nor an identifier are left
   * out. The order without `sort` is not defined, so that pages may repeat or miss contacts.
   *
   * Added by this client: the pages are requested one after the other as contacts are asked for, and no contact
   * comes twice.
   *
   * Evidence: documented (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact,
   * https://www.engagelab.com/es_ES/docs/livedesk/rest-api/contact/list-contact,
   * https://www.engagelab.com/docs/livedesk/rest-api/contact/search-contact)
   * Upstream sources:
   * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb,
   * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb
   * The pages document the request in full; of the response only the beginning was seen.
   * C6, whether the size of a page can be chosen: table: 15 a page, and no parameter for it / example URL:
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
   * Lists contacts, 15 a page; with `q`, those that match a text.
   *
   * Upstream: without `q`, contacts that have neither an email address, a phone number nor an identifier are left
   * out. The order without `sort` is not defined, so that pages may repeat or miss contacts.
   *
   * Added by this client: the pages are requested one after the other as contacts are asked for, and no contact
   * comes twice.
   *
   * Evidence: documented (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact,
   * https://www.engagelab.com/es_ES/docs/livedesk/rest-api/contact/list-contact,
   * https://www.engagelab.com/docs/livedesk/rest-api/contact/search-contact)
   * Upstream sources:
   * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb,
   * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb
   * The pages document the request in full; of the response only the beginning was seen.
   * C6, whether the size of a page can be chosen: table: 15 a page, and no parameter for it / example URL:
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

/** The methods of the API. */
export function contactsOf(resource: Resource): Contacts {
  return {
    create: resource.create,
    find: resource.find,
    update: resource.update,
    upsert: resource.upsert,
    list: resource.list,
    search: resource.search,
  };
}
