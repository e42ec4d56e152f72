// Generated from openapi/inquirly by `npm run generate`. Do not edit.

import type { Contact, ContactInbox, CustomAttributes } from "../model/contact.js";
import { toContactInboxes } from "../model/contact.js";
import type { ContactsPromise } from "../model/contacts-promise.js";
import type { Conversation } from "../model/conversation.js";
import { toConversations } from "../model/conversation.js";
import { toLabels } from "../model/values.js";
import type { Resource } from "../resource/create-resource.js";
import type { ContactList } from "../resource/read/contact-list.js";
import type { ContactKey } from "../resource/read/find-contact.js";
import type { WalkOptions } from "../resource/read/walk-pages.js";
import type { FilterCondition } from "../resource/write/filter-condition.js";
import type { GivenAttributes, WrittenWith } from "../resource/write/given-attributes.js";
import type { Upsertable, UpsertOptions, UpsertResult } from "../resource/write/upsert-contact.js";
import type { CallOptions } from "../transport/options.js";

/** What the transport knows of the API, where it differs from what most have. */
export const api = {
  envelope: ["payload"],
  bareLists: true,
  rules: {
    "POST /api/v1/accounts/{account_id}/contacts/filter": { repeatable: true },
    "DELETE /api/v1/accounts/{account_id}/contacts/{id}": { envelope: [] },
    "POST /api/v1/accounts/{account_id}/contacts/{id}/contact_inboxes": { envelope: ["source_id","inbox"] },
    "POST /api/v1/accounts/{account_id}/contacts/{id}/labels": { repeatable: true },
  },
} as const;

/** Whether a list may be sorted by several fields, so that no two contacts are equal. */
export const totalOrder = true;

/** The method and path of each operation. */
export const operations = {
  listContacts: ["GET","/api/v1/accounts/{account_id}/contacts"],
  createContact: ["POST","/api/v1/accounts/{account_id}/contacts"],
  searchContacts: ["GET","/api/v1/accounts/{account_id}/contacts/search"],
  filterContacts: ["POST","/api/v1/accounts/{account_id}/contacts/filter"],
  getContact: ["GET","/api/v1/accounts/{account_id}/contacts/{id}"],
  updateContact: ["PUT","/api/v1/accounts/{account_id}/contacts/{id}"],
  deleteContact: ["DELETE","/api/v1/accounts/{account_id}/contacts/{id}"],
  listContactConversations: ["GET","/api/v1/accounts/{account_id}/contacts/{id}/conversations"],
  createContactInbox: ["POST","/api/v1/accounts/{account_id}/contacts/{id}/contact_inboxes"],
  listContactableInboxes: ["GET","/api/v1/accounts/{account_id}/contacts/{id}/contactable_inboxes"],
  listContactLabels: ["GET","/api/v1/accounts/{account_id}/contacts/{id}/labels"],
  setContactLabels: ["POST","/api/v1/accounts/{account_id}/contacts/{id}/labels"],
} as const;

/**
 * A contact to create. The vendor documents these fields only.
 *
 * Upstream: `additional_attributes`, `blocked`, and `source_id` are read as well, so that sending back a contact
 * that was read stores more than the fields below. All other fields are ignored.
 *
 * Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0)
 * Upstream sources:
 * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb,
 * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb,
 * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/application_record.rb,
 * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/builders/contact_inbox_builder.rb,
 * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/jobs/avatar/avatar_from_url_job.rb,
 * recordings/upstream-4.10.1.har#/log/entries/0
 * The vendor's words: avatar: “Send the form data with the avatar image binary or use the avatar_url”; avatar_url:
 * “The url to a jpeg, png file for the contact avatar”; identifier: “A unique identifier for the contact in
 * external system”; custom_attributes: “An object where you can store custom attributes for contact. example
 * {"type":"customer", "age":30}”
 */
export interface CreateContact<Attributes = CustomAttributes> extends WrittenWith<Attributes> {
  /**
   * ID of an inbox; the page does not explain it.
   *
   * Upstream: the inbox to link the contact to; an email inbox needs an email address, SMS and WhatsApp inboxes
   * need a phone number.
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
   * Phone number.
   *
   * Upstream: in E.164 notation, a plus sign and at most 15 digits; unique in the account. Uniqueness is checked
   * without a database index, so that two creates at the same time can both succeed.
   */
  readonly phoneNumber?: string | undefined;
  /** The avatar itself. */
  readonly avatar?: Blob | undefined;
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
   */
  readonly customAttributes?: GivenAttributes<Attributes> | undefined;
}

/**
 * The fields of a contact to change. Fields that are left out keep their value. `additional_attributes` (merged
 * since version 4.2, replaced before), `blocked` and `avatar` (a file in a multipart body; a string fails with 500)
 * are read as well, so that sending back a contact that was read changes them; `inbox_id` and all other fields are
 * ignored.
 *
 * Evidence: upstream
 * (https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb,
 * https://github.com/chatwoot/chatwoot/blob/v4.2.0/app/controllers/api/v1/accounts/contacts_controller.rb,
 * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb,
 * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/application_record.rb,
 * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/jobs/avatar/avatar_from_url_job.rb,
 * recordings/upstream-4.10.1.har#/log/entries/13, recordings/upstream-4.10.1.har#/log/entries/14,
 * recordings/upstream-4.10.1.har#/log/entries/15, recordings/upstream-4.10.1.har#/log/entries/18)
 * The vendor shows no body; the fields are those of create.
 */
export interface UpdateContact<Attributes = CustomAttributes> extends WrittenWith<Attributes> {
  /** New name, at most 255 characters; null removes it. */
  readonly name?: string | null | undefined;
  /** New email address, unique in the account without regard to case; null removes it. */
  readonly email?: string | null | undefined;
  /** New phone number in E.164 notation, unique in the account; null removes it. */
  readonly phoneNumber?: string | null | undefined;
  /**
   * URL of a new JPEG or PNG image. It is downloaded after the response, in which `thumbnail` is still the old one;
   * an unreachable URL causes no error.
   */
  readonly avatarUrl?: string | undefined;
  /**
   * New ID of the contact in an external system, unique in the account, with regard to case; null removes it, and
   * an empty string is stored.
   */
  readonly identifier?: string | null | undefined;
  /**
   * Values that are merged into the stored ones, one level deep. Keys that are sent replace stored values (a nested
   * object is replaced whole), keys that are left out are kept, null is stored as null. No operation described here
   * removes a key.
   */
  readonly customAttributes?: GivenAttributes<Attributes> | undefined;
}

/**
 * The inbox to link, and the contact's source ID in it.
 *
 * Evidence: upstream
 * (https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts/contact_inboxes_controller.rb,
 * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/builders/contact_inbox_builder.rb,
 * recordings/upstream-4.10.1.har#/log/entries/32)
 * Required because upstream fails without it.
 */
export interface CreateContactInbox {
  /** ID of the inbox. */
  readonly inboxId: number;
  /**
   * Source ID of the link. When absent, the contact's email address or phone number is taken where the channel uses
   * one, and a random UUID on API and website inboxes. An empty string fails with 500.
   */
  readonly sourceId?: string | undefined;
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
   * Evidence: documented (https://apis.inquirly.ai/search-contacts-16946403e0)
   * Upstream sources:
   * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb,
   * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb
   * On the page of search, without a word on the minus sign; no page shows it for the list or for filter.
   * C10, whether contacts have last_activity_at: values of sort: it can be sorted by / contact examples: no contact
   * shows it. Modelled: both, the sort value and an optional field of the contact
   */
  readonly sort?: ContactSort | undefined;
}

/** What a list may be asked for, and how it is fetched. */
export interface ListOptions extends ListQuery, WalkOptions {}

/** The contacts of one account of Inquirly. */
export interface Contacts<Attributes = CustomAttributes> {
  /**
   * Creates a contact. The avatar can be uploaded, or named by its URL.
   *
   * Upstream: the contact is linked to the inbox. Email, identifier and phone number must not belong to another
   * contact of the account. If one does, nothing is created and the response is 422 with the fields in
   * `attributes`; it does not name the other contact, so search for the value.
   *
   * Added by this client: the contact is not created twice. After a failure that leaves open whether it was
   * created, it is looked up before it is sent again.
   *
   * Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0)
   * Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb,
   * recordings/upstream-4.10.1.har#/log/entries/3
   * The vendor's words: “Create a new Contact”
   * C3, how the avatar travels: field description: a binary, sent as form data / only media type of the body: JSON,
   * with avatar as a string in the example. Modelled: both, a JSON body and a multipart/form-data body
   * C13, several groups in the menu for the same thing: Contacts, Contact and Contact Labels: the operations
   * described here / Contacts API: create, get and update a second time, without explanation. Modelled: the first
   * three; the group Contacts API is not modelled, because no page of it shows a path or a field
   *
   * @example
   * ```ts
   * const alice = await contacts.create({ inboxId: 1, name: "Alice", email: "alice@acme.example", identifier: "crm-42" });
   * console.log(alice.id, alice.createdAt);
   * ```
   */
  create(contact: CreateContact<Attributes>, options?: CallOptions): ContactsPromise<Contact<Attributes>>;
  /**
   * Returns one contact.
   *
   * Upstream: with the inboxes that it is linked to.
   *
   * Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0)
   * Upstream sources:
   * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb,
   * recordings/upstream-4.10.1.har#/log/entries/9
   * The vendor's words: “Show Contact”
   * The menu gives the name and GET; path and response are upstream's.
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
   * Made by this client of `filterContacts`, `searchContacts`, `getContact`; no API documents such an operation.
   * The key is trimmed and compared whole, email addresses without regard to case. Fails with a
   * `ConfigurationError` when the key is blank, or when too many contacts only contain it.
   *
   * Evidence for its parts: filterContacts documented, searchContacts documented, getContact named.
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
   * Upstream: fields that are left out keep their value although the method is PUT, null clears name, email, phone
   * number or identifier, and `custom_attributes` are merged into the stored ones. Two updates of one contact at
   * the same time may lose each other's changes: send them one after the other.
   *
   * Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0)
   * Upstream sources:
   * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb,
   * recordings/upstream-4.10.1.har#/log/entries/13, recordings/upstream-4.10.1.har#/log/entries/14,
   * recordings/upstream-4.10.1.har#/log/entries/15
   * The vendor's words: “Update Contact”
   * The menu gives the name and PUT; path, body and response are upstream's.
   * C9, method of the update: group Contacts: PUT / group Contacts API: PATCH. Modelled: PUT; upstream treats both
   * alike
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
   * Made by this client of `createContact`, `filterContacts`, `searchContacts`, `getContact`, `updateContact`,
   * `createContactInbox`; no API documents such an operation. With an identifier or an email it is created, and
   * looked up only when the server says that one is taken; by a phone number alone it is looked up first. A contact
   * that somebody creates in between is found and updated. Fails with a `ConflictError`, and changes nothing, when
   * the keys are those of two contacts, or when the contact has another identifier. An avatar is not compared. A
   * blank key counts as left out.
   *
   * Evidence for its parts: createContact documented, filterContacts documented, searchContacts documented,
   * getContact named, updateContact named, createContactInbox named.
   *
   * @example
   * ```ts
   * const { contact, outcome } = await contacts.upsert({ inboxId: 1, name: "Alice C.", identifier: "crm-42" });
   * console.log(contact.name, outcome);
   * ```
   */
  upsert(contact: Upsertable<CreateContact<Attributes>>, options?: UpsertOptions): ContactsPromise<UpsertResult<Contact<Attributes>>>;
  /**
   * Deletes a contact.
   *
   * Upstream: for good; its conversations and inbox links follow shortly after. For administrators only, and
   * refused while the contact is online.
   *
   * Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0)
   * Upstream sources:
   * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb,
   * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/policies/contact_policy.rb,
   * recordings/upstream-4.10.1.har#/log/entries/38, recordings/upstream-4.10.1.har#/log/entries/39
   * The vendor's words: “Delete Contact”
   * The menu gives the name and DELETE; path, conditions and response are upstream's.
   *
   * @example
   * ```ts
   * await contacts.delete(alice.id);
   * ```
   */
  delete(id: number, options?: CallOptions): ContactsPromise<void>;
  /**
   * Lists contacts.
   *
   * Upstream: those that have an identifier, an email address or a phone number, 15 a page; a contact that has only
   * a name is not listed: get it by its ID. The order without `sort` is not defined, so that pages may repeat or
   * miss contacts.
   *
   * Added by this client: the pages are requested one after the other as contacts are asked for, and no contact
   * comes twice.
   *
   * Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0)
   * Upstream sources:
   * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb,
   * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact.rb
   * The vendor's words: “List Contacts”
   * The menu gives the name and GET. The path is that of creating; parameters and response are upstream's.
   *
   * @example
   * ```ts
   * for await (const listed of contacts.list({ sort: "name" })) console.log(listed.id, listed.name);
   * ```
   */
  list(options?: ListOptions): ContactList<Attributes>;
  /**
   * Finds contacts by a text in name, identifier, email address or phone number.
   *
   * Upstream: 15 a page; without a text none. Since 4.11 contacts that have only a name are found as well; up to
   * 4.10.1 they are not, and the company name is looked at too.
   *
   * Added by this client: the pages are requested one after the other as contacts are asked for, and no contact
   * comes twice.
   *
   * Evidence: documented (https://apis.inquirly.ai/search-contacts-16946403e0)
   * Upstream sources:
   * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb,
   * https://github.com/chatwoot/chatwoot/blob/v4.11.0/app/controllers/api/v1/accounts/contacts_controller.rb,
   * recordings/upstream-4.10.1.har#/log/entries/23
   *
   * @example
   * ```ts
   * for await (const found of contacts.search("crm-42")) console.log(found.id, found.identifier);
   * ```
   */
  search(text: string, options?: ListOptions): ContactList<Attributes>;
  /**
   * Finds the contacts that meet a list of conditions.
   *
   * Upstream: among those that have an identifier, an email address or a phone number; an empty list of conditions
   * finds all of them. The request changes nothing and can be repeated.
   *
   * Added by this client: the pages are requested one after the other as contacts are asked for, and no contact
   * comes twice. Without a condition it is refused with a `ConfigurationError`.
   *
   * Evidence: documented (https://apis.inquirly.ai/contact-filter-16946404e0)
   * Upstream sources: https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/services/contacts/filter_service.rb,
   * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/services/filter_service.rb,
   * recordings/upstream-4.10.1.har#/log/entries/24
   * The body is known from its example only.
   *
   * @example
   * ```ts
   * const named = [{ attributeKey: "name", filterOperator: "contains", values: ["Alice"] }] as const;
   * for await (const found of contacts.filter(named)) console.log(found.id, found.name);
   * ```
   */
  filter(conditions: readonly [FilterCondition<Attributes>, ...FilterCondition<Attributes>[]], options?: WalkOptions): ContactList<Attributes>;
  /**
   * Lists the conversations of one contact.
   *
   * Upstream: up to 4.16, at most the 20 most recently active, newest first, without pages. Agents see only those
   * in inboxes that they belong to.
   *
   * Evidence: documented (https://apis.inquirly.ai/contact-conversations-16946402e0)
   * Upstream sources:
   * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts/conversations_controller.rb
   *
   * @example
   * ```ts
   * for (const conversation of await contacts.conversations(alice.id)) console.log(conversation.id, conversation.status);
   * ```
   */
  conversations(id: number, options?: CallOptions): ContactsPromise<Conversation[]>;
  readonly labels: {
    /**
     * Lists the labels of a contact.
     *
     * Upstream: not in the order in which they were set.
     *
     * Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0)
     * Upstream sources:
     * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts/labels_controller.rb,
     * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/concerns/label_concern.rb
     * The vendor's words: “List Labels”
     * The menu gives the name alone; method, path and response are upstream's.
     *
     * @example
     * ```ts
     * const labels = await contacts.labels.list(alice.id);
     * console.log(labels);
     * ```
     */
    list(id: number, options?: CallOptions): ContactsPromise<string[]>;
    /**
     * Sets the labels of a contact; the vendor's menu calls it adding.
     *
     * Upstream: all labels are replaced, and an empty list removes them, so that the request can be repeated.
     * Labels need not be defined in the account first. A label keeps the spelling in which it was first used on the
     * server: the response repeats the spelling that was sent, and reading shows the stored one. The contact is
     * validated, so that one that breaks a rule gives 422.
     *
     * Resolves with the labels as the server has stored them.
     *
     * Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0)
     * Upstream sources:
     * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts/labels_controller.rb,
     * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/concerns/label_concern.rb
     * The vendor's words: “Add Labels”
     * The menu gives the name "Add Labels" alone; method, path, body, response and the replacing are upstream's.
     * Spelling and validation were seen when it was run, and not recorded.
     *
     * @example
     * ```ts
     * const replaced = await contacts.labels.set(alice.id, ["vip", "newsletter"]);
     * console.log(replaced);
     * ```
     */
    set(id: number, labels: readonly string[], options?: CallOptions): ContactsPromise<string[]>;
  };
  readonly contactInboxes: {
    /**
     * Links a contact to one more inbox.
     *
     * Upstream: sending the same source ID again returns the existing link; without one each call on an API or
     * website inbox makes a new link. A source ID that another contact has fails with 500 in an API or website
     * inbox and with 422 in a WhatsApp or Twilio inbox; in an email or SMS inbox it is taken over, and the link of
     * the other contact renamed. Agents must belong to the inbox.
     *
     * Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0)
     * Upstream sources:
     * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts/contact_inboxes_controller.rb,
     * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/builders/contact_inbox_builder.rb,
     * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/models/contact_inbox.rb,
     * recordings/upstream-4.10.1.har#/log/entries/31, recordings/upstream-4.10.1.har#/log/entries/32
     * The vendor's words: “Create contact inbox”
     * The menu gives the name alone; method, path, body and response are upstream's.
     *
     * @example
     * ```ts
     * const link = await contacts.contactInboxes.create(alice.id, { inboxId: 407, sourceId: "crm-42" });
     * console.log(link.sourceId, link.inbox.name);
     * ```
     */
    create(id: number, link: CreateContactInbox, options?: CallOptions): ContactsPromise<ContactInbox>;
    /**
     * Lists the inboxes from which a conversation with the contact can be started.
     *
     * Upstream: API inboxes always; email inboxes if the contact has an email address; SMS and WhatsApp inboxes if
     * it has a phone number; a website inbox only if the contact's link there has no conversation yet; no other
     * channel. For an API inbox without a link the source ID is random, and another one on each call. Agents see
     * only inboxes that they belong to.
     *
     * Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0)
     * Upstream sources:
     * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/services/contacts/contactable_inboxes_service.rb,
     * https://github.com/chatwoot/chatwoot/blob/v4.10.1/app/controllers/api/v1/accounts/contacts_controller.rb,
     * recordings/upstream-4.10.1.har#/log/entries/33
     * The vendor's words: “Get Contactable Inboxes”
     * The menu gives the name alone; method, path and response are upstream's.
     *
     * @example
     * ```ts
     * for (const { inbox } of await contacts.contactInboxes.listContactable(alice.id)) console.log(inbox.id, inbox.name);
     * ```
     */
    listContactable(id: number, options?: CallOptions): ContactsPromise<ContactInbox[]>;
  };
}

/** The methods of the API. */
export function contactsOf(resource: Resource): Contacts {
  return {
    create: resource.create,
    get: resource.get,
    find: resource.find,
    update: resource.update,
    upsert: resource.upsert,
    delete: resource.delete,
    list: resource.list,
    search: resource.search,
    filter: resource.filter,
    conversations: resource.reading("listContactConversations", toConversations),
    labels: {
      list: resource.reading("listContactLabels", toLabels),
      set: resource.setLabels,
    },
    contactInboxes: {
      create: resource.linkToInbox,
      listContactable: resource.reading("listContactableInboxes", toContactInboxes),
    },
  };
}
