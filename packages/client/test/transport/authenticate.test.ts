import { createClient } from "@contacts-api/client/99digital";
import { createClient as createEngagelab } from "@contacts-api/client/engagelab";
import { expect, it } from "vitest";
import { json, serve } from "../support/serve.js";

const params = { path: { account_id: 1 } };
const path = "/api/v1/accounts/{account_id}/contacts";

it("sends the token in the documented header", async () => {
  const server = await serve((_, response) => json(response, { payload: [] }));
  await createClient({ accessToken: "t", baseUrl: server.url }).GET(path, { params });
  expect(server.received[0]?.headers).toMatchObject({ api_access_token: "t" });
});

it("sends the token in the header that is asked for instead", async () => {
  const server = await serve((_, response) => json(response, { payload: [] }));
  await createClient({ accessToken: "t", baseUrl: server.url, authHeader: "Api-Access-Token" }).GET(path, { params });
  expect(server.received[0]?.headers).toMatchObject({ "api-access-token": "t" });
  expect(server.received[0]?.headers).not.toHaveProperty("api_access_token");
});

it("sends a key and its secret as HTTP Basic", async () => {
  const server = await serve((_, response) => json(response, { payload: [] }));
  await createEngagelab({ apiKey: "key", apiSecret: "secret", baseUrl: server.url }).GET("/api/v2/accounts/contacts");
  expect(server.received[0]?.headers.authorization).toBe(`Basic ${Buffer.from("key:secret").toString("base64")}`);
});

it("keeps the token from another origin that one call names", async () => {
  const server = await serve((_, response) => json(response, { payload: [] }));
  const other = await serve((_, response) => json(response, { payload: [] }));
  await createClient({ accessToken: "t", baseUrl: server.url }).GET(path, { params, baseUrl: other.url });
  expect(other.received[0]?.headers).not.toHaveProperty("api_access_token");
});
