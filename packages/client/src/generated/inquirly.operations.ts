// Generated from openapi/inquirly by `npm run generate`. Do not edit.

/** What the transport knows of the API. */
export const api = {
  /** The vendor documents none. */
  baseUrl: undefined,
  queryArrays: { style: "form", explode: true },
  operations: {
    listContacts: { method: "GET", path: "/api/v1/accounts/{account_id}/contacts", envelope: ["payload"] },
    createContact: { method: "POST", path: "/api/v1/accounts/{account_id}/contacts", envelope: ["payload"] },
    searchContacts: { method: "GET", path: "/api/v1/accounts/{account_id}/contacts/search", envelope: ["payload"] },
    filterContacts: { method: "POST", path: "/api/v1/accounts/{account_id}/contacts/filter", repeatable: true, envelope: ["payload"] },
    getContact: { method: "GET", path: "/api/v1/accounts/{account_id}/contacts/{id}", envelope: ["payload"] },
    updateContact: { method: "PUT", path: "/api/v1/accounts/{account_id}/contacts/{id}", envelope: ["payload"] },
    deleteContact: { method: "DELETE", path: "/api/v1/accounts/{account_id}/contacts/{id}" },
    listContactConversations: { method: "GET", path: "/api/v1/accounts/{account_id}/contacts/{id}/conversations", envelope: ["payload"] },
    createContactInbox: { method: "POST", path: "/api/v1/accounts/{account_id}/contacts/{id}/contact_inboxes", envelope: ["source_id","inbox"] },
    listContactableInboxes: { method: "GET", path: "/api/v1/accounts/{account_id}/contacts/{id}/contactable_inboxes", envelope: ["payload"] },
    listContactLabels: { method: "GET", path: "/api/v1/accounts/{account_id}/contacts/{id}/labels", envelope: ["payload"] },
    setContactLabels: { method: "POST", path: "/api/v1/accounts/{account_id}/contacts/{id}/labels", repeatable: true, envelope: ["payload"] },
  },
} as const;
