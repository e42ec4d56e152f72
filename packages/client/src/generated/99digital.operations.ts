// Generated from openapi/99digital by `npm run generate`. Do not edit.

/** What the transport knows of the API. */
export const api = {
  baseUrl: "https://online.99digital.co.il",
  queryArrays: { style: "form", explode: true },
  operations: {
    listContacts: { method: "GET", path: "/api/v1/accounts/{account_id}/contacts", envelope: ["meta","payload"] },
    createContact: { method: "POST", path: "/api/v1/accounts/{account_id}/contacts", envelope: ["payload"] },
    searchContacts: { method: "GET", path: "/api/v1/accounts/{account_id}/contacts/search", envelope: ["meta","payload"] },
    getContact: { method: "GET", path: "/api/v1/accounts/{account_id}/contacts/{contact_id}", envelope: ["payload"] },
    updateContact: { method: "PATCH", path: "/api/v1/accounts/{account_id}/contacts/{contact_id}", envelope: ["payload"] },
    listContactConversations: { method: "GET", path: "/api/v1/accounts/{account_id}/contacts/{contact_id}/conversations", envelope: ["payload"] },
  },
} as const;
