import type { CallOptions } from "../transport/options.js";
import type { Contact, CustomAttributes } from "./contact.js";
import type { CreateContact, UpdateContact } from "./contact-input.js";
import type { ContactList } from "./contact-list.js";
import type { Conversation } from "./conversation.js";
import type { ListOptions } from "./list-options.js";
import type { Upserted, UpsertOptions } from "./upsert-contact.js";

/** The contacts of one 99digital Online account. */
export interface Contacts<Attributes = CustomAttributes> {
  /**
   * Creates a contact, and not twice: after a failure that leaves open whether it was created, it is looked up before it
   * is sent again.
   *
   * Evidence: documented (https://docs.99digital.co.il/online-api/contacts/create-contact)
   */
  create(contact: CreateContact<Attributes>, options?: CallOptions): Promise<Contact<Attributes>>;
  /**
   * Gets one contact by its id.
   *
   * Evidence: documented (https://docs.99digital.co.il/online-api/contacts/retrieve-contact)
   */
  get(id: number, options?: CallOptions): Promise<Contact<Attributes>>;
  /**
   * Changes the given fields of a contact.
   *
   * Evidence: documented (https://docs.99digital.co.il/online-api/contacts/update-contact)
   */
  update(id: number, changes: UpdateContact<Attributes>, options?: CallOptions): Promise<Contact<Attributes>>;
  /**
   * Creates a contact, or brings the one with the same identifier, e-mail or phone number up to date. Made of search,
   * create and update.
   *
   * Evidence: documented (https://docs.99digital.co.il/online-api/contacts/search-contact)
   */
  upsert(contact: CreateContact<Attributes>, options?: UpsertOptions): Promise<Upserted<Contact<Attributes>>>;
  /**
   * Lists the contacts that have an identifier, e-mail or phone number.
   *
   * Evidence: documented (https://docs.99digital.co.il/online-api/contacts/list-contacts)
   */
  list(options?: ListOptions): ContactList<Attributes>;
  /**
   * Finds the contacts whose name, identifier, e-mail or phone number contains a text.
   *
   * Evidence: documented (https://docs.99digital.co.il/online-api/contacts/search-contact)
   */
  search(text: string, options?: ListOptions): ContactList<Attributes>;
  /**
   * The latest conversations of a contact.
   *
   * Evidence: documented (https://docs.99digital.co.il/online-api/contacts/get-contact-conversations)
   */
  conversations(id: number, options?: CallOptions): Promise<Conversation[]>;
}
