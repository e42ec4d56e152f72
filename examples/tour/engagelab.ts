import { createClient, type paths } from "@contacts-api/client/engagelab";
import { heading, request, showResponse } from "./print.js";

/** The type of the body that creates a contact, as the client checks it. */
export type CreateBody = paths["/api/v2/accounts/contacts"]["post"]["requestBody"]["content"]["application/json"];

export async function tourEngagelab(baseUrl: string): Promise<void> {
  heading("EngageLab LiveDesk", baseUrl);
  // #region client
  const client = createClient({ apiKey: "sandbox-key", apiSecret: "sandbox-secret", baseUrl });
  // #endregion

  const body: CreateBody = {
    inbox_id: 407,
    name: "Test",
    email: "alice@acme.inc",
    phone_number: "+123456789",
    avatar_url: "https://example.com/avatar.png",
    identifier: "1234567890",
  };
  request("createContact", body, { file: "engagelab.ts", type: "CreateBody" });
  const { contact } = showResponse(await client.POST("/api/v2/accounts/contacts", { body })).payload;
  console.log(`engagelab: created contact ${contact.id}`);

  const change = { custom_attributes: { plan: "pro" } };
  request("updateContact", change);
  const path = { id: Number(contact.id) }; // the vendor's pages disagree on its type in a response
  showResponse(await client.PATCH("/api/v2/accounts/contacts/{id}", { params: { path }, body: change }));

  request("listContacts", { sort: "name", direction: "asc" });
  showResponse(
    await client.GET("/api/v2/accounts/contacts", { params: { query: { sort: "name", direction: "asc" } } }),
  );
}
