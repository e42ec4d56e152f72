import type { ApiId } from "@contacts-api/sandbox";
import { describe, expect, it } from "vitest";
import { brokenRules } from "../support/described-response.js";
import { profiles, seedContacts, startSandbox } from "../support/start-sandbox.js";
import { vendorRequests } from "../support/vendor-requests.js";

const CREDENTIALS: Record<ApiId, Record<string, string>> = {
  "99digital": { api_access_token: "sandbox-admin-token" },
  inquirly: { api_access_token: "sandbox-admin-token" },
  engagelab: { authorization: `Basic ${btoa("sandbox-key:sandbox-secret")}` },
};

interface PrintedRequest {
  readonly api: ApiId;
  readonly method: string;
  readonly path: string;
}

describe.each(profiles)("a request printed by a vendor, with the profile %s", (profile) => {
  const send = async ({ api, method, path }: PrintedRequest, body: string | null) => {
    const { url } = await startSandbox({ profile, seed: { contacts: seedContacts(1) } });
    return fetch(`${url}/${api}${path.replaceAll(/\{\w+\}/g, "1")}`, {
      method,
      headers: { ...CREDENTIALS[api], "content-type": "application/json", accept: "application/json" },
      body,
    });
  };

  it.each(vendorRequests)("gets a described answer from $api as it is printed: $method $path", async (request) => {
    const response = await send(request, "printed" in request ? request.printed : null);
    expect(await brokenRules(request.api, request.method, request.path, response)).toBeNull();
  });

  it.each(vendorRequests)("gets a described answer from $api as it is meant: $method $path", async (request) => {
    const response = await send(request, "body" in request ? JSON.stringify(request.body) : null);
    // Most examples say "string" for every text, which is neither an e-mail address nor a phone number.
    const hasPlaceholders = "body" in request && request.body.phone_number === "string";
    expect(response.status).toBe(hasPlaceholders ? 422 : 200);
    expect(await brokenRules(request.api, request.method, request.path, response)).toBeNull();
  });
});

describe("the check of answers against the descriptions", () => {
  it("notices an answer that breaks them", async () => {
    const answer = Response.json({ meta: { count: "one" }, payload: [{ id: "string" }] });
    const broken = await brokenRules("99digital", "GET", "/api/v1/accounts/{account_id}/contacts", answer);
    expect(broken).toContain("data/payload/0");
  });
});
