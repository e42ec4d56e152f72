import { contactOfSource, linkContact } from "../../store/contacts/contact-inboxes.js";
import { contactableInboxes } from "../../store/contacts/contactable-inboxes.js";
import type { Operation } from "../operation.js";
import { EMPTY_NOT_FOUND, fromTemplate } from "../operation-result.js";
import { renderContact } from "../render/contact.js";
import { renderSlimInbox, renderSlimLink } from "../render/inbox.js";
import { contactOf } from "./contacts.js";

/** The response has no `payload` wrapper. */
const createContactInbox: Operation = {
  method: "POST",
  path: "/contacts/:contact_id/contact_inboxes",
  run: (call) => fromTemplate(renderSlimLink(linkContact(call.store, call.caller, contactOf(call), call.parameters))),
};

const listContactableInboxes: Operation = {
  method: "GET",
  path: "/contacts/:contact_id/contactable_inboxes",
  run: (call) => {
    const inboxes = contactableInboxes(call.store, call.caller, contactOf(call));
    return fromTemplate({
      payload: inboxes.map(({ inbox, sourceId }) => ({ inbox: renderSlimInbox(inbox), source_id: sourceId })),
    });
  },
};

/** Finds a contact by inbox and source ID. The response has no `payload` wrapper; 404 has an empty body. */
const filterContactInboxes: Operation = {
  method: "POST",
  path: "/contact_inboxes/filter",
  run: (call) => {
    const contact = contactOfSource(call.store, call.caller, call.parameters);
    return contact === undefined ? EMPTY_NOT_FOUND : fromTemplate(renderContact(call, contact, true));
  },
};

export const contactInboxOperations: readonly Operation[] = [
  createContactInbox,
  listContactableInboxes,
  filterContactInboxes,
];
