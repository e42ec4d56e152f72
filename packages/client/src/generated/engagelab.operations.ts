// Generated from openapi/engagelab by `npm run generate`. Do not edit.

/** What the transport knows of the API. */
export const api = {
  baseUrl: "https://livedesk-api.engagelab.com",
  queryArrays: { style: "form", explode: false },
  operations: {
    listContacts: { method: "GET", path: "/api/v2/accounts/contacts", envelope: ["meta","payload"] },
    createContact: { method: "POST", path: "/api/v2/accounts/contacts", envelope: ["payload"] },
    updateContact: { method: "PATCH", path: "/api/v2/accounts/contacts/{id}", envelope: ["payload"] },
  },
} as const;
