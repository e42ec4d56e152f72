import type * as online from "@contacts-api/client/99digital";
import type * as livedesk from "@contacts-api/client/engagelab";
import type * as inquirly from "@contacts-api/client/inquirly";

type Body<Operations, Name extends keyof Operations> = Operations[Name] extends {
  requestBody: { content: { "application/json": infer Json } };
}
  ? Json
  : never;

/**
 * The requests that the vendors' pages print: the text as it stands there, and the body that it means. Some of the texts
 * have comments and trailing commas, which JSON has not.
 */
export const vendorRequests = [
  {
    api: "99digital",
    method: "POST",
    path: "/api/v1/accounts/{account_id}/contacts",
    printed: `{
  "inbox_id": 0,
  "name": "string",
  "email": "string",
  "phone_number": "string",
  "avatar_url": "string",
  "identifier": "string",
  "custom_attributes": {}
}`,
    body: {
      inbox_id: 0,
      name: "string",
      email: "string",
      phone_number: "string",
      avatar_url: "string",
      identifier: "string",
      custom_attributes: {},
    } satisfies Body<online.operations, "createContact">,
  },
  {
    api: "99digital",
    method: "PATCH",
    path: "/api/v1/accounts/{account_id}/contacts/{contact_id}",
    printed: `{
"phone_number": "string",
}`,
    body: { phone_number: "string" } satisfies Body<online.operations, "updateContact">,
  },
  {
    api: "99digital",
    method: "GET",
    path: "/api/v1/accounts/{account_id}/contacts",
  },
  {
    api: "inquirly",
    method: "POST",
    path: "/api/v1/accounts/{account_id}/contacts",
    printed: `{
    "inbox_id": 0,
    "name": "string",
    "email": "string",
    "phone_number": "string",
    "avatar": "string",
    "avatar_url": "string",
    "identifier": "string",
    "custom_attributes": {}
}`,
    body: {
      inbox_id: 0,
      name: "string",
      email: "string",
      phone_number: "string",
      avatar: "string",
      avatar_url: "string",
      identifier: "string",
      custom_attributes: {},
    } satisfies Body<inquirly.operations, "createContact">,
  },
  {
    api: "engagelab",
    method: "POST",
    path: "/api/v2/accounts/contacts",
    printed: `{
"inbox_id": 407,
"name": "Test", // Optional
"email": "alice@acme.inc",
"phone_number": "+123456789",
"avatar_url": "https://example.com/avatar.png",
"identifier": "1234567890",
}`,
    body: {
      inbox_id: 407,
      name: "Test",
      email: "alice@acme.inc",
      phone_number: "+123456789",
      avatar_url: "https://example.com/avatar.png",
      identifier: "1234567890",
    } satisfies Body<livedesk.operations, "createContact">,
  },
] as const;
