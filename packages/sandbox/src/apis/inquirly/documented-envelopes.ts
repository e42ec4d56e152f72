import { documentedFields } from "../../store/contacts/contact-fields.js";
import { linksOf } from "../../store/contacts/contact-inboxes.js";
import type { ContactPage } from "../../store/contacts/contact-reading.js";
import { isOnline } from "../../store/contacts/presence.js";
import type { ContactRecord } from "../../store/records.js";
import { type RenderContext, thumbnailUrl } from "../../upstream/render/contact.js";
import { renderConversation } from "../../upstream/render/conversation.js";
import { type Envelopes, upstreamEnvelopes } from "../../upstream/render/envelopes.js";
import { renderDocumentedInbox } from "../../upstream/render/inbox.js";

/**
 * Where Inquirly's pages differ from upstream: ids stand beside `payload`, the contact inside has no id; search has no
 * meta; filter and conversations are bare arrays; a conversation's times are strings.
 */
export const documentedEnvelopes: Envelopes = {
  ...upstreamEnvelopes,
  created: (context, { contact }) => ({
    payload: { contact: innerContact(context, contact) },
    id: contact.id,
    availability_status: isOnline(context.store, contact) ? "online" : "offline",
  }),
  searched: (context, page) => ({ payload: contactItems(context, page) }),
  filtered: contactItems,
  conversations: (context, conversations) =>
    conversations.map((conversation) => {
      const shape = renderConversation(context, conversation);
      return {
        ...shape,
        display_id: shape.id,
        timestamp: String(shape.timestamp),
        contact_last_seen_at: String(shape.contact_last_seen_at),
        agent_last_seen_at: String(shape.agent_last_seen_at),
      };
    }),
};

function contactItems(context: RenderContext, page: ContactPage) {
  return page.contacts.map((contact) => ({ id: contact.id, payload: { contact: innerContact(context, contact) } }));
}

function innerContact(context: RenderContext, contact: ContactRecord) {
  return {
    ...documentedFields("inquirly", contact),
    thumbnail: thumbnailUrl(context, contact),
    contact_inboxes: linksOf(context.store, contact).map(({ inbox, sourceId }) => ({
      source_id: sourceId,
      inbox: renderDocumentedInbox(inbox),
    })),
  };
}
