import { type ContactLink, linksOf } from "../../store/contacts/contact-inboxes.js";
import type { ContactPage } from "../../store/contacts/contact-reading.js";
import type { ContactRecord } from "../../store/records.js";
import { type RenderContext, renderContact } from "../../upstream/render/contact.js";
import { type Envelopes, renderMeta, upstreamEnvelopes } from "../../upstream/render/envelopes.js";
import { renderDocumentedInbox } from "../../upstream/render/inbox.js";

/**
 * Where 99digital's pages differ from upstream: update is wrapped like create; inboxes are empty objects but on
 * retrieve, where they have thirteen fields; the list counts conversations and has `contacts_all`.
 */
export const documentedEnvelopes: Envelopes = {
  ...upstreamEnvelopes,
  created: (context, { contact }) => wrappedContact(context, contact),
  updated: wrappedContact,
  shown: (context, contact) => ({
    payload: {
      ...renderContact(context, contact, false),
      contact_inboxes: linksOf(context.store, contact).map(expandedLink),
    },
  }),
  listed: (context, page) => ({
    meta: { ...renderMeta(page), contacts_all: null },
    payload: listedContacts(context, page),
  }),
  searched: (context, page) => ({ meta: renderMeta(page), payload: listedContacts(context, page) }),
};

function wrappedContact(context: RenderContext, contact: ContactRecord) {
  const links = linksOf(context.store, contact);
  return {
    payload: {
      contact: { ...renderContact(context, contact, false), contact_inboxes: links.map(emptyLink) },
      contact_inbox: { inbox: {}, source_id: links.at(-1)?.sourceId ?? "" },
    },
  };
}

function listedContacts(context: RenderContext, page: ContactPage) {
  return page.contacts.map((contact) => ({
    ...renderContact(context, contact, false),
    conversations_count: context.store.conversations.ofContact(contact.id).length,
    contact_inboxes: linksOf(context.store, contact).map(emptyLink),
  }));
}

function emptyLink({ sourceId }: ContactLink) {
  return { source_id: sourceId, inbox: {} };
}

function expandedLink({ sourceId, inbox }: ContactLink) {
  return { source_id: sourceId, inbox: renderDocumentedInbox(inbox) };
}
