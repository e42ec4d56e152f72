import type { ApiId } from "../../api-ids.js";
import { documentedFields } from "../../store/contacts/contact-fields.js";
import { linksOf } from "../../store/contacts/contact-inboxes.js";
import { isOnline } from "../../store/contacts/presence.js";
import type { ContactRecord } from "../../store/records.js";
import type { Store } from "../../store/store.js";
import { avatarUrl } from "../avatar.js";
import { renderSlimLink } from "./inbox.js";

/** What rendering needs besides the record. */
export interface RenderContext {
  readonly store: Store;
  /** The API's base URL, under which avatars are served. */
  readonly baseUrl: string;
  /** The API whose documented fields a contact shows, in the profile `documented`; undefined for upstream's only. */
  readonly documentedBy: ApiId | undefined;
}

/** In Unix seconds, as all times of a contact are rendered. */
export function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}

/** The URL of the contact's picture; empty when it has none. */
export function thumbnailUrl({ baseUrl }: RenderContext, { avatar }: ContactRecord): string {
  return avatar === null ? "" : avatarUrl(baseUrl, avatar);
}

/**
 * The contact as upstream renders it (reference §4.1). `last_activity_at` is absent, not null, when there was no
 * activity; `contact_inboxes` is absent when it was not requested.
 */
export function renderContact(context: RenderContext, contact: ContactRecord, withContactInboxes: boolean) {
  return {
    additional_attributes: contact.additionalAttributes,
    availability_status: isOnline(context.store, contact) ? "online" : "offline",
    email: contact.email,
    id: contact.id,
    name: contact.name,
    phone_number: contact.phoneNumber,
    blocked: contact.blocked,
    identifier: contact.identifier,
    thumbnail: thumbnailUrl(context, contact),
    custom_attributes: contact.customAttributes,
    ...(contact.lastActivityAt !== null && { last_activity_at: seconds(contact.lastActivityAt) }),
    created_at: seconds(contact.createdAt),
    ...(withContactInboxes && { contact_inboxes: linksOf(context.store, contact).map(renderSlimLink) }),
    ...(context.documentedBy !== undefined && documentedFields(context.documentedBy, contact)),
  };
}
