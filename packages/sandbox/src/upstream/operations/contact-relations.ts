import { recentConversations } from "../../store/contacts/conversations.js";
import { replaceLabels } from "../../store/contacts/labels.js";
import { mergeContacts } from "../../store/contacts/merge.js";
import type { Operation } from "../operation.js";
import { view } from "../operation-result.js";
import { contactShape } from "../render/contact.js";
import { contactOf } from "./contacts.js";

export const listConversations: Operation = {
  method: "GET",
  path: "/contacts/:contact_id/conversations",
  answer: (call) =>
    view(call.envelopes.conversations(call, recentConversations(call.store, call.caller, contactOf(call)))),
};

export const listLabels: Operation = {
  method: "GET",
  path: "/contacts/:contact_id/labels",
  answer: (call) => view({ payload: contactOf(call).labels }),
};

export const setLabels: Operation = {
  method: "POST",
  path: "/contacts/:contact_id/labels",
  answer: (call) => view({ payload: replaceLabels(call.store, contactOf(call), call.parameters) }),
};

/** Answers without a payload wrapper and without contact inboxes. */
export const merge: Operation = {
  method: "POST",
  path: "/actions/contact_merge",
  answer: (call) => view(contactShape(call, mergeContacts(call.store, call.caller, call.parameters), false)),
};
