import type { CallOptions } from "../transport/options.js";
import type { Contact, ContactInbox, CustomAttributes } from "./contact.js";
import type { CreateContact, UpdateContact } from "./contact-input.js";
import type { ContactList } from "./contact-list.js";
import type { Conversation } from "./conversation.js";
import type { FilterCondition } from "./filter-condition.js";
import type { ListOptions } from "./list-options.js";
import type { Upserted, UpsertOptions } from "./upsert-contact.js";
import type { WalkOptions } from "./walk-pages.js";

export interface CreateContactWithAvatar<Attributes = CustomAttributes> extends CreateContact<Attributes> {
  /** The avatar itself, instead of `avatarUrl`. It is sent as a form, in which numbers in custom attributes become text. */
  avatar?: Blob;
}

/** A link to make between a contact and an inbox. */
export interface CreateContactInbox {
  inboxId: number;
  /** The contact's name in the inbox; made from the contact by the server unless given. */
  sourceId?: string;
}

/** The contacts of one Inquirly account. */
export interface Contacts<Attributes = CustomAttributes> {
  /**
   * Creates a contact, and not twice: after a failure that leaves open whether it was created, it is looked up before it
   * is sent again.
   *
   * Evidence: documented (https://apis.inquirly.ai/create-contact-16946398e0)
   */
  create(contact: CreateContactWithAvatar<Attributes>, options?: CallOptions): Promise<Contact<Attributes>>;
  /**
   * Gets one contact by its id.
   *
   * Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0)
   */
  get(id: number, options?: CallOptions): Promise<Contact<Attributes>>;
  /**
   * Changes the given fields of a contact.
   *
   * Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0)
   */
  update(id: number, changes: UpdateContact<Attributes>, options?: CallOptions): Promise<Contact<Attributes>>;
  /**
   * Creates a contact, or brings the one with the same identifier, e-mail or phone number up to date. Made of search,
   * create and update.
   *
   * Evidence: documented (https://apis.inquirly.ai/search-contacts-16946403e0)
   */
  upsert(contact: CreateContact<Attributes>, options?: UpsertOptions): Promise<Upserted<Contact<Attributes>>>;
  /**
   * Deletes a contact for good. Needs an administrator's token, and a contact that is not online.
   *
   * Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0)
   */
  delete(id: number, options?: CallOptions): Promise<void>;
  /**
   * Lists the contacts that have an identifier, e-mail or phone number.
   *
   * Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0)
   */
  list(options?: ListOptions): ContactList<Attributes>;
  /**
   * Finds the contacts whose name, identifier, e-mail or phone number contains a text.
   *
   * Evidence: documented (https://apis.inquirly.ai/search-contacts-16946403e0)
   */
  search(text: string, options?: ListOptions): ContactList<Attributes>;
  /**
   * Lists the contacts that meet conditions.
   *
   * Evidence: documented (https://apis.inquirly.ai/contact-filter-16946404e0)
   */
  filter(conditions: readonly FilterCondition<Attributes>[], options?: WalkOptions): ContactList<Attributes>;
  /**
   * The latest conversations of a contact.
   *
   * Evidence: documented (https://apis.inquirly.ai/contact-conversations-16946402e0)
   */
  conversations(id: number, options?: CallOptions): Promise<Conversation[]>;
  labels: {
    /**
     * The labels of a contact.
     *
     * Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0)
     */
    list(id: number, options?: CallOptions): Promise<string[]>;
    /**
     * Replaces the labels of a contact, and returns them as the server has tidied them.
     *
     * Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0)
     */
    set(id: number, labels: readonly string[], options?: CallOptions): Promise<string[]>;
  };
  contactInboxes: {
    /**
     * Links a contact to one more inbox.
     *
     * Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0)
     */
    create(id: number, link: CreateContactInbox, options?: CallOptions): Promise<ContactInbox>;
    /**
     * The inboxes through which a contact can be written to.
     *
     * Evidence: named (https://apis.inquirly.ai/create-contact-16946398e0)
     */
    listContactable(id: number, options?: CallOptions): Promise<ContactInbox[]>;
  };
}
