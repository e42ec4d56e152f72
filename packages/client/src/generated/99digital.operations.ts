// Generated from openapi/99digital by `npm run generate`. Do not edit.

/** What the transport knows of the API, where it differs from what most have. */
export const api = {
  envelope: ["payload"],
  baseUrl: "https://online.99digital.co.il",
} as const;

/** Whether a list may be sorted by several fields, so that no two contacts are equal. */
export const totalOrder = true;

/** The method and path of each operation. */
export const operations = {
  listContacts: ["GET","/api/v1/accounts/{account_id}/contacts"],
  createContact: ["POST","/api/v1/accounts/{account_id}/contacts"],
  searchContacts: ["GET","/api/v1/accounts/{account_id}/contacts/search"],
  getContact: ["GET","/api/v1/accounts/{account_id}/contacts/{contact_id}"],
  updateContact: ["PATCH","/api/v1/accounts/{account_id}/contacts/{contact_id}"],
  listContactConversations: ["GET","/api/v1/accounts/{account_id}/contacts/{contact_id}/conversations"],
} as const;
