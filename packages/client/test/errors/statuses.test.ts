import { isContactsApiError } from "@contacts-api/client";
import { describe, expect, it } from "vitest";
import { contactsOf, failureOf } from "../support/clients.js";
import { json, serve } from "../support/serve.js";

/** The error for one response: JSON when `body` is an object, otherwise text. */
async function errorFor(status: number, body: unknown, headers: Record<string, string> = {}) {
  const server = await serve((_, response) =>
    typeof body === "string"
      ? response.writeHead(status, { "content-type": "text/plain", ...headers }).end(body)
      : json(response, body, status, headers),
  );
  const error = await failureOf(contactsOf(server.url, { maxRetries: 0 }).get(7));
  return { error, url: `${server.url}/api/v1/accounts/1/contacts/7` };
}

describe("every error for a status", () => {
  it.each([
    [401, "AuthenticationError", "authentication"],
    [403, "ForbiddenError", "forbidden"],
    [404, "NotFoundError", "not_found"],
    [400, "ValidationError", "validation"],
    [422, "ValidationError", "validation"],
    [409, "ConflictError", "conflict"],
    [429, "RateLimitError", "rate_limit"],
    [406, "UnexpectedStatusError", "unexpected_status"],
    [408, "UnexpectedStatusError", "unexpected_status"],
    [500, "ServerError", "server"],
    [503, "ServerError", "server"],
  ])("says for a %i that it is a %s, and what was asked and answered", async (status, name, code) => {
    const body = { error: "the reason" };
    const { error, url } = await errorFor(status, body, { "x-request-id": "r-42" });
    expect(isContactsApiError(error)).toBe(true);
    expect(error).toMatchObject({ name, code, method: "GET", url, status, body, requestId: "r-42" });
    expect(error.message).toContain(`GET ${url}: ${status} the reason`);
    expect(error.stack).toMatch(new RegExp(`^${name}: GET `));
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name, code, method: "GET", url, status, body });
  });

  it("has null for the request's id when none was sent", async () => {
    expect((await errorFor(404, {})).error.requestId).toBeNull();
  });
});

describe("the body of a refusal", () => {
  it("is understood as { error }", async () => {
    const { error } = await errorFor(404, { error: "Resource could not be found" });
    expect(error.message).toMatch(/: 404 Resource could not be found$/);
  });

  it("is understood as { errors }, several of them", async () => {
    const { error } = await errorFor(422, { errors: ["Name is too long", "Email is invalid"] });
    expect(error.message).toContain("Name is too long");
    expect(error.message).toContain("Email is invalid");
    expect(error).toMatchObject({ name: "ValidationError", attributes: [] });
  });

  it("is understood as { message, attributes }", async () => {
    const { error } = await errorFor(422, { message: "Email is invalid", attributes: ["email"] });
    expect(error).toMatchObject({ name: "ValidationError", attributes: ["email"] });
    expect(error.message).toMatch(/: 422 Email is invalid$/);
  });

  it("is understood as { status, error }", async () => {
    const { error } = await errorFor(500, { status: 500, error: "Internal Server Error" });
    expect(error).toMatchObject({ name: "ServerError", status: 500 });
    expect(error.message).toMatch(/: 500 Internal Server Error$/);
  });

  it("is kept as text when it is text", async () => {
    const { error } = await errorFor(429, "Retry later\n");
    expect(error).toMatchObject({ name: "RateLimitError", body: "Retry later\n", retryAfter: undefined });
    expect(error.message).toMatch(/: 429 Retry later$/);
  });

  it("is not needed", async () => {
    const { error } = await errorFor(502, "");
    expect(error).toMatchObject({ name: "ServerError", status: 502, body: undefined });
    expect(error.message.trimEnd()).toMatch(/: 502$/);
  });

  it("stays out of the message when it is an HTML page", async () => {
    const { error } = await errorFor(502, "<html><h1>Bad gateway</h1></html>", { "content-type": "text/html" });
    expect(error).toMatchObject({ name: "ServerError", body: "<html><h1>Bad gateway</h1></html>" });
    expect(error.message).not.toContain("<");
  });

  it.each(["null", "[]", '"text"', "7", '{"error":null}', '{"error":{"deep":[1]}}', '{"attributes":null}'])(
    "may be any other JSON, such as %s",
    async (text) => {
      const { error } = await errorFor(422, text, { "content-type": "application/json" });
      expect(error).toMatchObject({ name: "ValidationError", status: 422 });
    },
  );
});

describe("a 401", () => {
  const NO_TOKEN = { errors: ["You need to sign in or sign up before continuing."] };

  it("with the answer to a missing token hints at proxies that drop underscores", async () => {
    const { error } = await errorFor(401, NO_TOKEN);
    expect(error).toMatchObject({ name: "AuthenticationError", body: NO_TOKEN });
    expect(error.message).toMatch(/proxy.*Api-Access-Token/);
  });

  it("for a wrong token does not hint at proxies", async () => {
    const { error } = await errorFor(401, { error: "Invalid Access Token" });
    expect(error).toMatchObject({ name: "AuthenticationError" });
    expect(error.message).not.toContain("proxy");
  });

  it.each(["You are not authorized to do this action", "Account is suspended"])(
    "that says %s is a ForbiddenError",
    async (reason) => {
      expect((await errorFor(401, { error: reason })).error).toMatchObject({ name: "ForbiddenError", status: 401 });
    },
  );
});

describe("a value that is taken", () => {
  it("is a ConflictError that names its attribute", async () => {
    const body = { message: "Identifier has already been taken", attributes: ["identifier"] };
    const { error } = await errorFor(422, body);
    expect(error).toMatchObject({ name: "ConflictError", status: 422, attributes: ["identifier"] });
  });

  it("is refused without looking up who has it", async () => {
    const body = { message: "Identifier has already been taken", attributes: ["identifier"] };
    const server = await serve((_, response) => json(response, body, 422));
    const error = await failureOf(contactsOf(server.url).create({ inboxId: 1, identifier: "crm-42" }));
    expect(error).toMatchObject({ name: "ConflictError" });
    expect(error.existing).toBeUndefined();
    expect(server.received).toHaveLength(1);
  });
});

describe("a 429", () => {
  it("tells the seconds to wait, given as such or as a date", async () => {
    expect((await errorFor(429, "", { "retry-after": "90" })).error.retryAfter).toBe(90);
    const date = new Date(Date.now() + 90_000).toUTCString();
    const { error } = await errorFor(429, "", { "retry-after": date });
    expect(error.retryAfter).toBeGreaterThan(85);
    expect(error.retryAfter).toBeLessThanOrEqual(90);
  });
});
