// Generated from openapi/engagelab by `npm run generate`. Do not edit.

/** What the transport knows of the API, where it differs from what most have. */
export const api = {
  envelope: ["payload"],
  baseUrl: "https://livedesk-api.engagelab.com",
  querySerializer: { array: { style: "form", explode: false } },
} as const;

/** Whether a list may be sorted by several fields, so that no two contacts are equal. */
export const totalOrder = false;

/** The method and path of each operation. */
export const operations = {
  listContacts: ["GET","/api/v2/accounts/contacts"],
  createContact: ["POST","/api/v2/accounts/contacts"],
  updateContact: ["PATCH","/api/v2/accounts/contacts/{id}"],
} as const;
