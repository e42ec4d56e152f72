/** The operation ids; the same word stands for the same thing in every API. */
export const operationIds = [
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
] as const;

export type OperationId = (typeof operationIds)[number];
