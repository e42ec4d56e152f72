import type { ContactPage } from "../../store/contacts/contact-reading.js";
import type { CreatedContact } from "../../store/contacts/contact-writing.js";
import type { ContactRecord, ConversationRecord } from "../../store/records.js";
import { type RenderContext, renderContact } from "./contact.js";
import { renderConversation } from "./conversation.js";
import { renderInboxRow } from "./inbox.js";

/** The bodies of the operations that vendors document differently; the profile `documented` replaces some of them. */
export interface Envelopes {
  created(context: RenderContext, created: CreatedContact): unknown;
  shown(context: RenderContext, contact: ContactRecord, withContactInboxes: boolean): unknown;
  updated(context: RenderContext, contact: ContactRecord, withContactInboxes: boolean): unknown;
  listed(context: RenderContext, page: ContactPage, withContactInboxes: boolean): unknown;
  searched(context: RenderContext, page: ContactPage, withContactInboxes: boolean): unknown;
  filtered(context: RenderContext, page: ContactPage, withContactInboxes: boolean): unknown;
  conversations(context: RenderContext, conversations: readonly ConversationRecord[]): unknown;
}

/** As the server sends them (reference §4.3). */
export const upstreamEnvelopes: Envelopes = {
  created: (context, { contact, link }) => {
    const inbox = link === null ? undefined : context.store.directory.inboxes.get(link.inboxId);
    return {
      payload: {
        contact: renderContact(context, contact, true),
        contact_inbox: {
          inbox: inbox === undefined ? null : renderInboxRow(inbox),
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
    payload: conversations.map((conversation) => renderConversation(context, conversation)),
  }),
};

export function contactUnderPayload(context: RenderContext, contact: ContactRecord, withContactInboxes: boolean) {
  return { payload: renderContact(context, contact, withContactInboxes) };
}

function contactsUnderPayload(context: RenderContext, page: ContactPage, withContactInboxes: boolean) {
  return {
    meta: renderMeta(page),
    payload: page.contacts.map((contact) => renderContact(context, contact, withContactInboxes)),
  };
}

export function renderMeta({ count, currentPage, hasMore }: ContactPage) {
  return { count, current_page: currentPage, ...(hasMore !== undefined && { has_more: hasMore }) };
}
