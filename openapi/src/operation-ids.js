/**
 * The operation ids; the same word stands for the same thing in every API. JavaScript, because the lint rules read this list
 * before anything is built.
 */
export const operationIds = /** @type {const} */ ([
  "listContacts",
  "createContact",
  "getContact",
  "updateContact",
  "deleteContact",
  "searchContacts",
  "filterContacts",
  "listContactConversations",
  "listContactLabels",
  "setContactLabels",
  "createContactInbox",
  "listContactableInboxes",
]);

/** @typedef {(typeof operationIds)[number]} OperationId */
