// Generated from openapi/inquirly by `npm run generate`. Do not edit.

/** What the transport knows of the API. */
export const api = {
  /** The vendor documents none. */
  baseUrl: undefined,
  queryArrays: { style: "form", explode: true },
  envelope: ["payload"],
  totalOrder: true,
  bareLists: true,
  rules: {
    "POST /api/v1/accounts/{account_id}/contacts/filter": { repeatable: true },
    "DELETE /api/v1/accounts/{account_id}/contacts/{id}": { envelope: [] },
    "POST /api/v1/accounts/{account_id}/contacts/{id}/contact_inboxes": { envelope: ["source_id","inbox"] },
    "POST /api/v1/accounts/{account_id}/contacts/{id}/labels": { repeatable: true },
  },
} as const;

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
