import { recentConversations } from "../../store/contacts/conversations.js";
import { replaceLabels } from "../../store/contacts/labels.js";
import { mergeContacts } from "../../store/contacts/merge.js";
import type { Operation } from "../operation.js";
import { fromTemplate } from "../operation-result.js";
import { renderContact } from "../render/contact.js";
import { contactOf } from "./contacts.js";

const listConversations: Operation = {
  method: "GET",
  path: "/contacts/:contact_id/conversations",
  run: (call) =>
    fromTemplate(call.envelopes.conversations(call, recentConversations(call.store, call.caller, contactOf(call)))),
};

const listLabels: Operation = {
  method: "GET",
  path: "/contacts/:contact_id/labels",
  run: (call) => fromTemplate({ payload: contactOf(call).labels }),
};

const setLabels: Operation = {
  method: "POST",
  path: "/contacts/:contact_id/labels",
  run: (call) => fromTemplate({ payload: replaceLabels(call.store, call.caller, contactOf(call), call.parameters) }),
};

/** The response has neither a `payload` wrapper nor contact inboxes. */
const merge: Operation = {
  method: "POST",
  path: "/actions/contact_merge",
  run: (call) => fromTemplate(renderContact(call, mergeContacts(call.store, call.caller, call.parameters), false)),
};

export const contactRelations: readonly Operation[] = [listConversations, listLabels, setLabels, merge];
