import { castInteger } from "../../store/database/casting.js";
import { renderContact } from "../../upstream/render/contact.js";
import { type Envelopes, renderMeta, upstreamEnvelopes } from "../../upstream/render/envelopes.js";

/** Where EngageLab's pages differ from upstream: `current_page` is a string on the list and a number on search. */
export const documentedEnvelopes: Envelopes = {
  ...upstreamEnvelopes,
  listed: (context, page, withContactInboxes) => ({
    meta: { ...renderMeta(page), current_page: String(page.currentPage) },
    payload: page.contacts.map((contact) => renderContact(context, contact, withContactInboxes)),
  }),
  searched: (context, page, withContactInboxes) => ({
    meta: { ...renderMeta(page), current_page: castInteger(String(page.currentPage)) },
    payload: page.contacts.map((contact) => renderContact(context, contact, withContactInboxes)),
  }),
};
