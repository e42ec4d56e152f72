import type { Operation } from "../operation.js";
import { contactInboxOperations } from "./contact-inboxes.js";
import { contactLists } from "./contact-lists.js";
import { contactRelations } from "./contact-relations.js";
import { contactOperations } from "./contacts.js";

/** The routes below `/api/v1/accounts/{account_id}`. The first match wins, so fixed words stand before `:contact_id`. */
export const accountOperations: readonly Operation[] = [
  ...contactLists,
  ...contactOperations,
  ...contactRelations,
  ...contactInboxOperations,
];
