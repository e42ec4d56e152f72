// Generated from openapi/inquirly by `npm run generate`. Do not edit.

/** What the transport knows of the API, where it differs from what most have. */
export const api = {
  envelope: ["payload"],
  bareLists: true,
  rules: {
    "POST /api/v1/accounts/{account_id}/contacts/filter": { repeatable: true },
    "DELETE /api/v1/accounts/{account_id}/contacts/{id}": { envelope: [] },
    "POST /api/v1/accounts/{account_id}/contacts/{id}/contact_inboxes": { envelope: ["source_id","inbox"] },
    "POST /api/v1/accounts/{account_id}/contacts/{id}/labels": { repeatable: true },
  },
} as const;

/** Whether a list may be sorted by several fields, so that no two contacts are equal. */
export const totalOrder = true;

/** The method and path of each operation. */
export const operations = {
  listContacts: ["GET","/api/v1/accounts/{account_id}/contacts"],
  createContact: ["POST","/api/v1/accounts/{account_id}/contacts"],
  searchContacts: ["GET","/api/v1/accounts/{account_id}/contacts/search"],
  filterContacts: ["POST","/api/v1/accounts/{account_id}/contacts/filter"],
  getContact: ["GET","/api/v1/accounts/{account_id}/contacts/{id}"],
  updateContact: ["PUT","/api/v1/accounts/{account_id}/contacts/{id}"],
  deleteContact: ["DELETE","/api/v1/accounts/{account_id}/contacts/{id}"],
  listContactConversations: ["GET","/api/v1/accounts/{account_id}/contacts/{id}/conversations"],
  createContactInbox: ["POST","/api/v1/accounts/{account_id}/contacts/{id}/contact_inboxes"],
  listContactableInboxes: ["GET","/api/v1/accounts/{account_id}/contacts/{id}/contactable_inboxes"],
  listContactLabels: ["GET","/api/v1/accounts/{account_id}/contacts/{id}/labels"],
  setContactLabels: ["POST","/api/v1/accounts/{account_id}/contacts/{id}/labels"],
} as const;
