import type { ContactPage } from "../../store/contacts/contact-reading.js";
import type { CreatedContact } from "../../store/contacts/contact-writing.js";
import type { ContactRecord, ConversationRecord } from "../../store/records.js";
import { contactShape, type ShapeContext } from "./contact.js";
import { conversationShape } from "./conversation.js";
import { rawInbox } from "./inbox.js";

/** The envelopes that vendors show differently; each API may replace some of them in the profile `documented`. */
export interface Envelopes {
  created(context: ShapeContext, created: CreatedContact): unknown;
  shown(context: ShapeContext, contact: ContactRecord, withContactInboxes: boolean): unknown;
  updated(context: ShapeContext, contact: ContactRecord, withContactInboxes: boolean): unknown;
  listed(context: ShapeContext, page: ContactPage, withContactInboxes: boolean): unknown;
  searched(context: ShapeContext, page: ContactPage, withContactInboxes: boolean): unknown;
  filtered(context: ShapeContext, page: ContactPage, withContactInboxes: boolean): unknown;
  conversations(context: ShapeContext, conversations: readonly ConversationRecord[]): unknown;
}

/** As the server sends them (reference §4.3). */
export const upstreamEnvelopes: Envelopes = {
  created: (context, { contact, link }) => {
    const inbox = link === null ? undefined : context.store.directory.inboxes.get(link.inboxId);
    return {
      payload: {
        contact: contactShape(context, contact, true),
        contact_inbox: {
          inbox: inbox === undefined ? null : rawInbox(inbox),
          source_id: link === null ? null : link.sourceId,
        },
      },
    };
  },
  shown: contactUnderPayload,
  updated: contactUnderPayload,
  listed: contactsUnderPayload,
  searched: contactsUnderPayload,
  filtered: contactsUnderPayload,
  conversations: (context, conversations) => ({
    payload: conversations.map((conversation) => conversationShape(context, conversation)),
  }),
};

export function contactUnderPayload(context: ShapeContext, contact: ContactRecord, withContactInboxes: boolean) {
  return { payload: contactShape(context, contact, withContactInboxes) };
}

function contactsUnderPayload(context: ShapeContext, page: ContactPage, withContactInboxes: boolean) {
  return {
    meta: metaShape(page),
    payload: page.contacts.map((contact) => contactShape(context, contact, withContactInboxes)),
  };
}

export function metaShape({ count, currentPage, hasMore }: ContactPage) {
  return { count, current_page: currentPage, ...(hasMore !== undefined && { has_more: hasMore }) };
}
