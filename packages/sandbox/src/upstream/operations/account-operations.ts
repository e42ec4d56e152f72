import type { Operation } from "../operation.js";
import { createContactInbox, filterContactInboxes, listContactableInboxes } from "./contact-inboxes.js";
import { active, filter, list, search } from "./contact-lists.js";
import { listConversations, listLabels, merge, setLabels } from "./contact-relations.js";
import { create, destroy, destroyAvatar, destroyCustomAttributes, replace, show, update } from "./contacts.js";

/** The routes below `/api/v1/accounts/{account_id}`. The first match wins, so fixed words stand before `:contact_id`. */
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
