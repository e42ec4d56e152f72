import { createClient, type paths } from "@contacts-api/client/99digital";
import { heading, request, showResponse } from "./print.js";

/** The type of the body that creates a contact, as the client checks it. */
export type CreateBody =
  paths["/api/v1/accounts/{account_id}/contacts"]["post"]["requestBody"]["content"]["application/json"];

export async function tour99digital(baseUrl: string): Promise<void> {
  heading("99digital Online", baseUrl);
  // #region client
  const client = createClient({ accessToken: "sandbox-admin-token", baseUrl });
  // #endregion
  const path = { account_id: 1 };

  const body: CreateBody = {
    inbox_id: 1,
    name: "Dana Levi",
    email: "dana.levi@acme.example",
    phone_number: "+972771234567",
    avatar_url: "https://acme.example/dana.png",
    identifier: "crm-1001",
    custom_attributes: { type: "customer", age: 30 },
  };
  request("createContact", body, { file: "99digital.ts", type: "CreateBody" });
  const created = await client.POST("/api/v1/accounts/{account_id}/contacts", { params: { path }, body });
  const { contact } = showResponse(created).payload;
  console.log(`99digital: created contact ${contact.id}`);

  const change = { phone_number: "+972771234568" };
  request("updateContact", change);
  const contactPath = { ...path, contact_id: contact.id };
  showResponse(
    await client.PATCH("/api/v1/accounts/{account_id}/contacts/{contact_id}", {
      params: { path: contactPath },
      body: change,
    }),
  );

  request("listContacts", { sort: "name" });
  showResponse(
    await client.GET("/api/v1/accounts/{account_id}/contacts", { params: { path, query: { sort: "name" } } }),
  );
}
