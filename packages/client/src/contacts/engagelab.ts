import type { CallOptions } from "../transport/options.js";
import type { Contact, CustomAttributes } from "./contact.js";
import type { CreateContact as AnyCreateContact, UpdateContact as AnyUpdateContact } from "./contact-input.js";
import type { ContactList } from "./contact-list.js";
import type { Upserted, UpsertOptions } from "./upsert-contact.js";
import type { WalkOptions } from "./walk-pages.js";

/** A field to order contacts by. */
export type ContactSort =
  | "email"
  | "name"
  | "phone_number"
  | "last_activity_at"
  | "created_at"
  | "company"
  | "city"
  | "country";

export interface ListQuery {
  /** Without it the order is unspecified and may change while one walks. */
  sort?: ContactSort;
  direction?: "asc" | "desc";
  /** Only contacts that carry any of these labels. */
  labels?: string[];
  /** Whether contacts come with their `contactInboxes`. Default true. */
  includeContactInboxes?: boolean;
}

export type ListOptions = ListQuery & WalkOptions;

/** What a contact can be created with. Custom attributes can only be set by an update. */
export type CreateContact = Omit<AnyCreateContact, "customAttributes">;

/** What can be changed of a contact. What is left out stays as it is. */
export interface UpdateContact<Attributes = CustomAttributes> extends AnyUpdateContact<Attributes> {
  firstName?: string;
  lastName?: string;
  blocked?: boolean;
  /** Merged into what is there: keys that are left out stay. */
  additionalAttributes?: Record<string, unknown>;
}

/** The contacts of one EngageLab LiveDesk project. */
export interface Contacts<Attributes = CustomAttributes> {
  /**
   * Creates a contact, and not twice: after a failure that leaves open whether it was created, it is looked up before it
   * is sent again.
   *
   * Evidence: documented (https://www.engagelab.com/de_DE/docs/livedesk/rest-api/contact/create-contact)
   */
  create(contact: CreateContact, options?: CallOptions): Promise<Contact<Attributes>>;
  /**
   * Changes the given fields of a contact.
   *
   * Evidence: documented (https://www.engagelab.com/fr_FR/docs/livedesk/rest-api/contact/update-contact)
   */
  update(id: number, changes: UpdateContact<Attributes>, options?: CallOptions): Promise<Contact<Attributes>>;
  /**
   * Creates a contact, or brings the one with the same identifier, e-mail or phone number up to date. Made of search,
   * create and update.
   *
   * Evidence: documented (https://www.engagelab.com/docs/livedesk/rest-api/contact/search-contact)
   */
  upsert(contact: CreateContact, options?: UpsertOptions): Promise<Upserted<Contact<Attributes>>>;
  /**
   * Lists the contacts of the project.
   *
   * Evidence: documented (https://www.engagelab.com/zh_CN/docs/livedesk/rest-api/contact/list-contact)
   */
  list(options?: ListOptions): ContactList<Attributes>;
  /**
   * Finds the contacts whose name, identifier, e-mail or phone number contains a text.
   *
   * Evidence: documented (https://www.engagelab.com/docs/livedesk/rest-api/contact/search-contact)
   */
  search(text: string, options?: ListOptions): ContactList<Attributes>;
}
