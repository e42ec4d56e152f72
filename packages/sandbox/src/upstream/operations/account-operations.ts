import type { Operation } from "../operation.js";
import { createContactInbox, filterContactInboxes, listContactableInboxes } from "./contact-inboxes.js";
import { active, filter, list, search } from "./contact-lists.js";
import { listConversations, listLabels, merge, setLabels } from "./contact-relations.js";
import { create, destroy, destroyAvatar, destroyCustomAttributes, replace, show, update } from "./contacts.js";

/** The contacts routes below `/api/v1/accounts/{account_id}`; fixed words before `:contact_id`, as upstream's router. */
export const accountOperations: readonly Operation[] = [
  list,
  create,
  active,
  search,
  filter,
  show,
  update,
  replace,
  destroy,
  destroyCustomAttributes,
  destroyAvatar,
  listConversations,
  createContactInbox,
  listContactableInboxes,
  listLabels,
  setLabels,
  filterContactInboxes,
  merge,
];
