import { createClient, type paths } from "@contacts-api/client/inquirly";
import { heading, request, showResponse } from "./print.js";

/** The type of the body that creates a contact, as the client checks it. */
export type CreateBody =
  paths["/api/v1/accounts/{account_id}/contacts"]["post"]["requestBody"]["content"]["application/json"];

export async function tourInquirly(baseUrl: string): Promise<void> {
  heading("Inquirly", baseUrl);
  // #region client
  const client = createClient({ accessToken: "sandbox-admin-token", baseUrl });
  // #endregion
  const path = { account_id: 1 };

  const body: CreateBody = {
    inbox_id: 1,
    name: "Ravi Kumar",
    email: "ravi.kumar@acme.example",
    phone_number: "+12025550143",
    avatar_url: "https://acme.example/ravi.png",
    identifier: "crm-1002",
    custom_attributes: { type: "customer", age: 30 },
  };
  request("createContact", body, { file: "inquirly.ts", type: "CreateBody" });
  const created = showResponse(await client.POST("/api/v1/accounts/{account_id}/contacts", { params: { path }, body }));
  const id = created.id ?? created.payload.contact.id; // the vendor shows it beside the payload, upstream sends it inside
  console.log(`inquirly: created contact ${id}`);
  if (id === undefined) throw new Error("The response holds no id.");

  const change = { name: "Ravi K." };
  request("updateContact", change);
  showResponse(
    await client.PUT("/api/v1/accounts/{account_id}/contacts/{id}", {
      params: { path: { ...path, id } },
      body: change,
    }),
  );

  request("listContacts", { sort: "name" });
  showResponse(
    await client.GET("/api/v1/accounts/{account_id}/contacts", { params: { path, query: { sort: "name" } } }),
  );
}
