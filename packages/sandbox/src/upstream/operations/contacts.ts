import { findContact } from "../../store/access.js";
import {
  createContact,
  deleteContact,
  removeAvatar,
  removeCustomAttributes,
  updateContact,
} from "../../store/contacts/contact-writing.js";
import { type Call, type Operation, wantsContactInboxes } from "../operation.js";
import { EMPTY_OK, fromTemplate } from "../operation-result.js";
import { contactUnderPayload } from "../render/envelopes.js";

export const create: Operation = {
  method: "POST",
  path: "/contacts",
  run: (call) => {
    const created = createContact(call.store, call.caller, call.parameters, call.files.get("avatar"));
    return fromTemplate(call.envelopes.created(call, created));
  },
};

const show: Operation = {
  method: "GET",
  path: "/contacts/:contact_id",
  run: (call) => fromTemplate(call.envelopes.shown(call, contactOf(call), wantsContactInboxes(call))),
};

/** PATCH and PUT behave alike: both change only the fields that were sent. */
export const update: Operation = {
  method: "PATCH",
  path: "/contacts/:contact_id",
  run: (call) => {
    const avatar = call.files.get("avatar");
    const contact = updateContact(call.store, call.caller, contactOf(call), call.parameters, avatar);
    return fromTemplate(call.envelopes.updated(call, contact, wantsContactInboxes(call)));
  },
};

const replace: Operation = { ...update, method: "PUT" };

const destroy: Operation = {
  method: "DELETE",
  path: "/contacts/:contact_id",
  run: (call) => {
    deleteContact(call.store, call.caller, () => contactOf(call));
    return EMPTY_OK;
  },
};

const destroyCustomAttributes: Operation = {
  method: "POST",
  path: "/contacts/:contact_id/destroy_custom_attributes",
  run: (call) => {
    const contact = removeCustomAttributes(call.store, call.caller, contactOf(call), call.parameters);
    return fromTemplate(contactUnderPayload(call, contact, true));
  },
};

const destroyAvatar: Operation = {
  method: "DELETE",
  path: "/contacts/:contact_id/avatar",
  run: (call) => fromTemplate(contactUnderPayload(call, removeAvatar(call.store, contactOf(call)), false)),
};

export function contactOf(call: Call) {
  return findContact(call.store, call.caller, call.contactId);
}

export const contactOperations: readonly Operation[] = [
  create,
  show,
  update,
  replace,
  destroy,
  destroyCustomAttributes,
  destroyAvatar,
];
