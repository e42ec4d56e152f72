import {
  filterContacts,
  listActiveContacts,
  listContacts,
  searchContacts,
} from "../../store/contacts/contact-reading.js";
import { type Operation, wantsContactInboxes } from "../operation.js";
import { fromTemplate } from "../operation-result.js";

const list: Operation = {
  method: "GET",
  path: "/contacts",
  run: (call) =>
    fromTemplate(
      call.envelopes.listed(call, listContacts(call.store, call.caller, call.parameters), wantsContactInboxes(call)),
    ),
};

const active: Operation = {
  method: "GET",
  path: "/contacts/active",
  run: (call) => {
    const page = listActiveContacts(call.store, call.caller, call.parameters);
    return fromTemplate(call.envelopes.listed(call, page, wantsContactInboxes(call)));
  },
};

const search: Operation = {
  method: "GET",
  path: "/contacts/search",
  run: (call) => {
    const page = searchContacts(call.store, call.caller, call.parameters);
    return fromTemplate(call.envelopes.searched(call, page, wantsContactInboxes(call)));
  },
};

const filter: Operation = {
  method: "POST",
  path: "/contacts/filter",
  run: (call) => {
    const page = filterContacts(call.store, call.caller, call.parameters);
    return fromTemplate(call.envelopes.filtered(call, page, wantsContactInboxes(call)));
  },
};

export const contactLists: readonly Operation[] = [list, active, search, filter];
