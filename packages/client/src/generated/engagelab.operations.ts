// Generated from openapi/engagelab by `npm run generate`. Do not edit.

/** What the transport knows of the API. */
export const api = {
  baseUrl: "https://livedesk-api.engagelab.com",
  queryArrays: { style: "form", explode: false },
  envelope: ["payload"],
  totalOrder: false,
  bareLists: false,
  rules: {},
} as const;

/** The method and path of each operation. */
export const operations = {
  listContacts: ["GET","/api/v2/accounts/contacts"],
  createContact: ["POST","/api/v2/accounts/contacts"],
  updateContact: ["PATCH","/api/v2/accounts/contacts/{id}"],
} as const;
