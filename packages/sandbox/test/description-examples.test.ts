import { apiRecords } from "@contacts-api/openapi";
import { receivedResponse } from "@contacts-api/openapi/validator";
import { type ApiId, apiIds } from "@contacts-api/sandbox";
import { describe, expect, it } from "vitest";
import { validatorOf } from "./response-check.js";
import { type HttpResponse, start, transports } from "./server-under-test.js";
import { printedRequests, shownRequests, vendorRequest } from "./vendor-requests.js";

/** The server as upstream responds, and as the vendors' pages say where they contradict it. */
const profiles = ["4.10", "documented"] as const;

const seed = { contacts: [{ id: 1, name: "Seeded", identifier: "crm-1", custom_attributes: { plan: "free" } }] };

/** What a response breaks in its description, which must have its status. */
function faultOf(api: ApiId, method: string, path: string, { status, type, text }: HttpResponse): string | null {
  const validator = validatorOf(api);
  const operation = validator.operationFor({ method, path });
  if (operation === undefined) throw new Error(`${method} ${path} is not described.`);
  return validator.fault(operation, receivedResponse(status, type, text));
}

/** Inquirly's page shows an avatar as a text, on which upstream breaks (reference §6.1). */
function hasAvatarText(body: unknown): boolean {
  return typeof body === "object" && body !== null && "avatar" in body;
}

/** Some pages print the word "string" for every text, which is neither an e-mail nor a phone number. */
function hasPlaceholders(body: unknown): boolean {
  return typeof body === "object" && body !== null && Object.values(body).includes("string");
}

describe.each(transports)("the requests that the descriptions show, %s", (transport) => {
  describe.each(profiles)("with the profile %s", (profile) => {
    describe.each(apiIds)("of %s", (api) => {
      it.each(shownRequests(api))("get a described response: $example of $operationId", async (request) => {
        const { method, path, body } = request;
        const { call } = await start(transport, { api, seed, profile });
        const answer = await call(method, path, { body, headers: { accept: "application/json" } });
        expect(answer.status, answer.text).toBe(hasAvatarText(body) ? 500 : hasPlaceholders(body) ? 422 : 200);
        expect(faultOf(api, method, path, answer)).toBeNull();
      });

      it("get a described response when they are reads without a body", async () => {
        const path = apiRecords[api].contactsPath.replace("{account_id}", "1");
        const { call } = await start(transport, { api, seed, profile });
        const answer = await call("GET", path, { headers: { accept: "application/json" } });
        expect(answer.status).toBe(200);
        expect(faultOf(api, "GET", path, answer)).toBeNull();
      });
    });

    it.each(printedRequests)(
      "get a described response from $api as the vendor prints them: $operationId",
      async ({ api, operationId, printed }) => {
        const { method, path } = vendorRequest(api, operationId);
        const { call } = await start(transport, { api, seed, profile });
        const answer = await call(method, path, { body: printed, headers: { accept: "application/json" } });
        expect(faultOf(api, method, path, answer)).toBeNull();
      },
    );
  });
});

describe("the requests that the vendors print", () => {
  it.each(printedRequests)("mean what the description of $api shows: $operationId", ({ api, operationId, printed }) => {
    const mended = printed.replaceAll(/ \/\/.*$/gm, "").replace(/,\s*\}$/, "}");
    expect(JSON.parse(mended)).toEqual(vendorRequest(api, operationId).body);
  });
});

describe("the check of responses", () => {
  const invalid = '{"payload":[{"id":"one"}],"meta":{}}';

  it("notices a response that breaks its description", async () => {
    const { call, sandbox } = await start("in process");
    const headers = { "content-type": "application/json" };
    sandbox.addFault({ effect: { kind: "status", status: 200, headers, body: invalid } });
    await expect(call("GET", "/contacts")).rejects.toThrow("the body breaks its schema");
  });

  it("names the place", () => {
    const text = '{"meta":{"count":"one"},"payload":[{"id":"string"}]}';
    const answer = { status: 200, type: "application/json", headers: new Headers(), text, body: JSON.parse(text) };
    expect(faultOf("99digital", "GET", "/api/v1/accounts/1/contacts", answer)).toContain("body/payload/0");
  });
});
