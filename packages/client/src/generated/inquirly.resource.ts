// Generated from openapi/inquirly by `npm run generate`. Do not edit.

import type { ContactList } from "../resource/read/contact-list.js";
import type { Contact, ContactInbox, CustomAttributes } from "../resource/read/contact.js";
import type { Conversation } from "../resource/read/conversation.js";
import type { WalkOptions } from "../resource/read/walk-pages.js";
import type { FilterCondition } from "../resource/write/filter-condition.js";
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
  /**
   * Phone number, unique in the account. The upstream server asks for E.164 notation, a plus sign and up to 15
   * digits.
   */
  readonly phoneNumber?: string;
  /** The picture itself, JPEG or PNG; the upstream server also takes GIF, and at most 15 MB. */
  readonly avatar?: Blob;
  /** Address of a JPEG or PNG picture. It is fetched after the answer was sent, and a bad address raises no error. */
  readonly avatarUrl?: string;
  /**
   * Key of the contact in a system of your own, unique in the account, case-sensitive. Leave it out rather than
   * sending an empty string.
   */
  readonly identifier?: string;
  /** Values to store under keys of your own, for example `{"type":"customer","age":30}`. */
  readonly customAttributes?: Partial<Attributes>;
}

/**
 * The fields of a contact to change. Fields left out keep their value. Fields not listed here are ignored.
 *
 * Evidence: upstream (https://github.com/chatwoot/chatwoot)
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
   */
  readonly customAttributes?: Partial<Attributes>;
}

/**
 * The inbox to link, and the contact's address in it.
 *
 * Evidence: upstream (https://github.com/chatwoot/chatwoot)
 */
export interface CreateContactInbox {
  /** Number of the inbox. */
  readonly inboxId: number;
  /**
   * Address of the contact in the inbox. When absent, the contact's email address or phone number is taken where
   * the channel uses one, and a random identifier on API and website inboxes.
   */
  readonly sourceId?: string;
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
  /**
   * Field to order the contacts by; a leading minus sign means descending. Unspecified order when absent.
   *
   * Evidence: documented (https://apis.inquirly.ai/search-contacts-16946403e0)
   * Documented for search; for list upstream.
   * C10, whether contacts have last_activity_at: values of sort: it can be sorted by / contact examples: no contact
   * shows it. Modelled: both, the sort value and an optional field of the contact
   */
  readonly sort?: ContactSort;
}

/** What a list may be asked for, and how it is fetched. */
export interface ListOptions extends ListQuery, WalkOptions {}

/** The contacts of one account of Inquirly. */
export interface Contacts<Attributes = CustomAttributes> {
  /**
   * Creates a contact and links it to an inbox, with its picture as an upload or as an address. Email address,
   * identifier and phone number must be free in the account.
   *
   * Added by this client: the contact is not created twice. After a failure that leaves open whether it was
   * created, it is looked up with `search` before it is sent again.
   *
   * Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0)
   * The page names the status 400 without showing a body; the other errors are upstream's.
   * C3, how the picture travels: field description: a binary, sent as form data / only media type of the body:
   * JSON, with avatar as a string in the example. Modelled: both, a JSON body and a multipart/form-data body
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
  create(contact: CreateContact<Attributes>, options?: CallOptions): Promise<Contact<Attributes>>;
  /**
   * Reads one contact by its number, with the inboxes through which it can be reached.
   *
   * Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0, https://github.com/chatwoot/chatwoot)
   * The menu gives the name and GET; path and answer are upstream's.
   *
   * @example
   * ```ts
   * const { name, contactInboxes } = await contacts.get(alice.id);
   * console.log(name, contactInboxes);
   * ```
   */
  get(id: number, options?: CallOptions): Promise<Contact<Attributes>>;
  /**
   * Changes the fields that are sent and leaves the others alone, although the method is PUT; null clears one. Keys
   * of `custom_attributes` are merged into those already stored.
   *
   * Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0, https://github.com/chatwoot/chatwoot)
   * The menu gives the name and PUT; path, body and answer are upstream's.
   * C9, method of the update: group Contacts: PUT / group Contacts API: PATCH. Modelled: PUT; upstream treats both
   * alike
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
   * Evidence for its parts: searchContacts documented, getContact named, createContact documented, updateContact
   * named.
   *
   * @example
   * ```ts
   * const { contact, outcome } = await contacts.upsert({ inboxId: 1, name: "Alice C.", identifier: "crm-42" });
   * console.log(contact.name, outcome);
   * ```
   */
  upsert(contact: CreateContact<Attributes>, options?: UpsertOptions): Promise<UpsertResult<Contact<Attributes>>>;
  /**
   * Deletes a contact for good; its conversations and inbox links follow shortly after. For administrators only,
   * and refused while the contact is online.
   *
   * Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0, https://github.com/chatwoot/chatwoot)
   * The menu gives the name and DELETE; path, conditions and answer are upstream's.
   *
   * @example
   * ```ts
   * await contacts.delete(alice.id);
   * ```
   */
  delete(id: number, options?: CallOptions): Promise<void>;
  /**
   * Lists the contacts that have an identifier, an email address or a phone number, 15 a page. A contact with only
   * a name is not listed; searching finds it. Without `sort` the order is unspecified, so that pages may overlap.
   *
   * Added by this client: the pages are requested one after the other as contacts are asked for, and each contact
   * comes once.
   *
   * Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0, https://github.com/chatwoot/chatwoot)
   * The menu gives the name and GET. The path is that of creating; the parameters and the answer are upstream's.
   *
   * @example
   * ```ts
   * for await (const listed of contacts.list({ sort: "name" })) console.log(listed.id, listed.name);
   * ```
   */
  list(options?: ListOptions): ContactList<Attributes>;
  /**
   * Finds the contacts whose name, identifier, email address or phone number contains a text. Without a text
   * nothing is found.
   *
   * Added by this client: the pages are requested one after the other as contacts are asked for, and each contact
   * comes once.
   *
   * Evidence: documented (https://apis.inquirly.ai/search-contacts-16946403e0)
   * That nothing is found without a text is upstream behaviour.
   *
   * @example
   * ```ts
   * for await (const found of contacts.search("crm-42")) console.log(found.id, found.identifier);
   * ```
   */
  search(text: string, options?: ListOptions): ContactList<Attributes>;
  /**
   * Finds the contacts that meet a list of conditions, among those that have an identifier, an email address or a
   * phone number. An empty list of conditions finds all of them.
   *
   * Added by this client: the pages are requested one after the other as contacts are asked for, and each contact
   * comes once.
   *
   * Evidence: documented (https://apis.inquirly.ai/contact-filter-16946404e0)
   * The body is known from its example only; which contacts are looked at is upstream behaviour.
   *
   * @example
   * ```ts
   * const named = [{ attributeKey: "name", filterOperator: "contains", values: ["Alice"] }] as const;
   * for await (const found of contacts.filter(named)) console.log(found.id, found.name);
   * ```
   */
  filter(conditions: readonly FilterCondition<Attributes>[], options?: WalkOptions): ContactList<Attributes>;
  /**
   * Lists the conversations of one contact, at most the 20 most recently active, newest first. There are no pages.
   * Agents see only those in inboxes they belong to.
   *
   * Evidence: documented (https://apis.inquirly.ai/contact-conversations-16946402e0)
   * The number 20, the order and what agents see are upstream behaviour; the page is silent on them.
   *
   * @example
   * ```ts
   * for (const conversation of await contacts.conversations(alice.id)) console.log(conversation.id, conversation.status);
   * ```
   */
  conversations(id: number, options?: CallOptions): Promise<Conversation[]>;
  readonly labels: {
    /**
     * Lists the names of the labels that the contact carries.
     *
     * Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0, https://github.com/chatwoot/chatwoot)
     * The menu gives the name alone; method, path and answer are upstream's.
     *
     * @example
     * ```ts
     * const labels = await contacts.labels.list(alice.id);
     * console.log(labels);
     * ```
     */
    list(id: number, options?: CallOptions): Promise<string[]>;
    /**
     * Replaces all labels of the contact, although the vendor's menu calls it adding; an empty list removes them.
     * Labels need not exist before.
     *
     * Resolves with the labels as the server has stored them.
     *
     * Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0, https://github.com/chatwoot/chatwoot)
     * The menu gives the name "Add Labels" alone; method, path, body, answer and the replacing are upstream's.
     *
     * @example
     * ```ts
     * const replaced = await contacts.labels.set(alice.id, ["vip", "newsletter"]);
     * console.log(replaced);
     * ```
     */
    set(id: number, labels: readonly string[], options?: CallOptions): Promise<string[]>;
  };
  readonly contactInboxes: {
    /**
     * Makes the contact reachable through one more inbox. Sending the same address again returns the existing link;
     * without an address each call on an API or website inbox makes a new one. Agents must belong to the inbox.
     *
     * Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0, https://github.com/chatwoot/chatwoot)
     * The menu gives the name alone; method, path, body and answer are upstream's.
     *
     * @example
     * ```ts
     * const link = await contacts.contactInboxes.create(alice.id, { inboxId: 407, sourceId: "crm-42" });
     * console.log(link.sourceId, link.inbox.name);
     * ```
     */
    create(id: number, link: CreateContactInbox, options?: CallOptions): Promise<ContactInbox>;
    /**
     * Lists the inboxes from which a conversation with the contact can be started: those whose channel needs
     * nothing, or an email address or phone number that the contact has. Agents see only inboxes they belong to.
     *
     * Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0, https://github.com/chatwoot/chatwoot)
     * The menu gives the name alone; method, path and answer are upstream's.
     *
     * @example
     * ```ts
     * for (const { inbox } of await contacts.contactInboxes.listContactable(alice.id)) console.log(inbox.id, inbox.name);
     * ```
     */
    listContactable(id: number, options?: CallOptions): Promise<ContactInbox[]>;
  };
}
