import { runInNewContext } from "node:vm";
import * as errors from "@contacts-api/client";
import { describe, expect, it } from "vitest";

const call = { method: "GET", url: "https://api.example/api/v1/accounts/1/contacts" };

const FAMILY = [
  [new errors.AmbiguousWriteError("x", call), errors.isAmbiguousWriteError, "AmbiguousWriteError", "ambiguous_write"],
  [new errors.AuthenticationError("x", call), errors.isAuthenticationError, "AuthenticationError", "authentication"],
  [new errors.ConfigurationError("x"), errors.isConfigurationError, "ConfigurationError", "configuration"],
  [new errors.ConflictError("x", call), errors.isConflictError, "ConflictError", "conflict"],
  [new errors.ConnectionError("x", call), errors.isConnectionError, "ConnectionError", "connection"],
  [new errors.DeadlineError("x", call), errors.isDeadlineError, "DeadlineError", "deadline"],
  [new errors.ForbiddenError("x", call), errors.isForbiddenError, "ForbiddenError", "forbidden"],
  [
    new errors.InvalidResponseError("x", call),
    errors.isInvalidResponseError,
    "InvalidResponseError",
    "invalid_response",
  ],
  [new errors.NotFoundError("x", call), errors.isNotFoundError, "NotFoundError", "not_found"],
  [new errors.RateLimitError("x", call), errors.isRateLimitError, "RateLimitError", "rate_limit"],
  [new errors.RedirectError("x", call), errors.isRedirectError, "RedirectError", "redirect"],
  [new errors.ServerError("x", call), errors.isServerError, "ServerError", "server"],
  [new errors.TimeoutError("x", call), errors.isTimeoutError, "TimeoutError", "timeout"],
  [
    new errors.UnexpectedStatusError("x", call),
    errors.isUnexpectedStatusError,
    "UnexpectedStatusError",
    "unexpected_status",
  ],
  [new errors.ValidationError("x", call), errors.isValidationError, "ValidationError", "validation"],
] as const;

/** An error as another realm would throw it: of this package, from another installed copy of it, when it has the brand. */
const fromAnotherRealm = (name: string, code: string, brand = "@contacts-api/client"): unknown =>
  runInNewContext(`
    class Foreign extends Error {
      get name() { return ${JSON.stringify(name)}; }
      get code() { return ${JSON.stringify(code)}; }
      get [Symbol.for(${JSON.stringify(brand)})]() { return true; }
      toJSON() { return {}; }
    }
    new Foreign("x");
  `);

describe.each(FAMILY)("%s", (error, isOne, name, code) => {
  it("has its name and code, and belongs to the family", () => {
    expect(error).toMatchObject({ name, code });
    expect(error).toBeInstanceOf(errors.ContactsApiError);
    expect(error).toBeInstanceOf(Error);
    expect(errors.isContactsApiError(error)).toBe(true);
  });

  it("is recognised by its own guard, and by no other but the one for validation errors", () => {
    expect(isOne(error)).toBe(true);
    const others = FAMILY.filter(([, guard]) => guard !== isOne && guard(error)).map(([, , other]) => other);
    expect(others).toEqual(name === "ConflictError" ? ["ValidationError"] : []);
  });

  it("is recognised when it comes from another realm", () => {
    const foreign = fromAnotherRealm(name, code);
    expect(foreign).not.toBeInstanceOf(Error);
    expect(isOne(foreign)).toBe(true);
    expect(errors.isContactsApiError(foreign)).toBe(true);
  });

  it("keeps name and code through JSON", () => {
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name, code, message: error.message });
  });
});

describe("no guard", () => {
  it.each([
    ["undefined", undefined],
    ["null", null],
    ["a text", "timeout"],
    ["a failure of the system", Object.assign(new Error("x"), { code: "ECONNREFUSED" })],
    ["an abort", new DOMException("x", "TimeoutError")],
    ["a plain object with a code", { code: "timeout", name: "TimeoutError" }],
    ["a foreign error with a code of its own", fromAnotherRealm("OtherError", "other", "other")],
    ["a foreign error with one of our names and codes", fromAnotherRealm("TimeoutError", "timeout", "other")],
  ])("recognises %s", (_, value) => {
    expect(errors.isContactsApiError(value)).toBe(false);
    expect(FAMILY.filter(([, guard]) => guard(value))).toEqual([]);
  });
});
