import { createClient, createContacts } from "@contacts-api/client/99digital";
import { createClient as createEngagelab } from "@contacts-api/client/engagelab";
import { type ClientOptions, createClient as createInquirly } from "@contacts-api/client/inquirly";
import { describe, expect, it } from "vitest";

const accessToken = "token";

describe("a client is refused, with what to change,", () => {
  it("without a credential", () => {
    expect(() => createClient({ accessToken: "" })).toThrow("accessToken is missing");
    expect(() => createClient({} as { accessToken: string })).toThrow("accessToken is missing");
    expect(() => createEngagelab({ apiKey: "", apiSecret: "s" })).toThrow("apiKey is missing");
    expect(() => createEngagelab({ apiKey: "k", apiSecret: "" })).toThrow("apiSecret is missing");
  });

  it.each(["a\nb", "a\r\n", "a b", "ключ", "a…"])("with the credential %j", (token) => {
    expect(() => createClient({ accessToken: token })).toThrow("accessToken must be latin on one line");
  });

  it.each(["", "Api Token", "Api-Token\r\nx: y"])("with the header name %j", (authHeader) => {
    expect(() => createClient({ accessToken, authHeader })).toThrow(/^authHeader /);
  });

  it("without a base URL where the vendor documents none", () => {
    expect(() => createInquirly({ accessToken } as ClientOptions)).toThrow("baseUrl is missing");
  });

  it.each([
    "help.example",
    "/api",
    "https://",
    "https://user@help.example",
    "https://user:password@help.example",
    "https://help.example?",
    "https://help.example/?a=1",
    "https://help.example/#top",
    "https://help.example:99999",
    "//help.example",
    "ftp://localhost",
    "file:///etc/hosts",
    "data:text/plain,x",
  ])("with the base URL %s", (baseUrl) => {
    expect(() => createClient({ accessToken, baseUrl })).toThrow(
      "baseUrl must be https: (see allowInsecureHttp), no user, query or hash",
    );
  });

  it.each(["http://help.example", "http://localhost.example", "http://127.evil.example", "http://192.168.0.7"])(
    "with the unencrypted base URL %s",
    (baseUrl) => {
      expect(() => createClient({ accessToken, baseUrl })).toThrow("baseUrl must be https:");
    },
  );

  it.each(["timeout", "deadline", "maxRetries", "maxResponseBytes"])("with a %s that is no number", (name) => {
    for (const value of [Number.NaN, -1, "3"]) {
      expect(() => createClient({ accessToken, [name]: value })).toThrow(`${name} must be a number, not below 0`);
    }
  });

  it.each(["X:Y", "", "(x)", "é"])("with the header name %j, which no request can have", (authHeader) => {
    expect(() => createClient({ accessToken, authHeader })).toThrow(/^authHeader /);
  });

  it.each([null, true, 7])("with the credential %j, which is no text", (token) => {
    const options = { accessToken: token } as unknown as { accessToken: string };
    expect(() => createClient(options)).toThrow(/^accessToken /);
  });

  it("with the base URL null, which is not the vendor's host", () => {
    const options = { accessToken, baseUrl: null } as unknown as { accessToken: string };
    expect(() => createClient(options)).toThrow("baseUrl is missing");
  });

  it("with a colon in the user name of a key pair", () => {
    expect(() => createEngagelab({ apiKey: "a:b", apiSecret: "s" })).toThrow("apiKey must not contain a colon");
  });

  it("without an account", () => {
    expect(() => createContacts({ accessToken } as { accessToken: string; accountId: number })).toThrow(
      "accountId is missing",
    );
  });
});

describe("a client is made", () => {
  it.each([
    "http://localhost:4010",
    "http://127.0.0.1:4010/99digital",
    "http://[::1]:4010",
    "https://help.example/prefix/",
  ])("for %s", (baseUrl) => {
    expect(() => createClient({ accessToken, baseUrl })).not.toThrow();
  });

  it("for an unencrypted host when that is asked for", () => {
    expect(() => createClient({ accessToken, baseUrl: "http://help.example", allowInsecureHttp: true })).not.toThrow();
  });

  it("for the vendor's host unless another is given", async () => {
    const asked: string[] = [];
    const fetch = async (url: string) => {
      asked.push(url);
      return Response.json({ payload: [] });
    };
    const plainly = { totalOrder: false };
    const baseUrl = "https://own.example/prefix/";
    await createContacts({ accessToken, accountId: 3, fetch }).list(plainly).page(1);
    await createContacts({ accessToken, accountId: 3, fetch, baseUrl }).list(plainly).page(2);
    expect(asked).toEqual([
      "https://online.99digital.co.il/api/v1/accounts/3/contacts?page=1",
      "https://own.example/prefix/api/v1/accounts/3/contacts?page=2",
    ]);
  });
});
