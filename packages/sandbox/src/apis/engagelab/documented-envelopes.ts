import { castInteger } from "../../store/database/casting.js";
import { contactShape } from "../../upstream/render/contact.js";
import { type Envelopes, metaShape, upstreamEnvelopes } from "../../upstream/render/envelopes.js";

/** Where EngageLab's pages differ from upstream: `current_page` is a string on the list and a number on search. */
export const documentedEnvelopes: Envelopes = {
  ...upstreamEnvelopes,
  listed: (context, page, withContactInboxes) => ({
    meta: { ...metaShape(page), current_page: String(page.currentPage) },
    payload: page.contacts.map((contact) => contactShape(context, contact, withContactInboxes)),
  }),
  searched: (context, page, withContactInboxes) => ({
    meta: { ...metaShape(page), current_page: castInteger(String(page.currentPage)) },
    payload: page.contacts.map((contact) => contactShape(context, contact, withContactInboxes)),
  }),
};
