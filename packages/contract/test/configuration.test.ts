import { ConfigurationError, credentialsFromEnvironment, runStory } from "@contacts-api/contract";
import { describe, expect, it } from "vitest";

describe("credentialsFromEnvironment", () => {
  it("reads one token for 99digital and inquirly", () => {
    const environment = { CONTACTS_ACCESS_TOKEN: "a-token" };
    expect(credentialsFromEnvironment("99digital", environment)).toEqual({ accessToken: "a-token" });
    expect(credentialsFromEnvironment("inquirly", environment)).toEqual({ accessToken: "a-token" });
  });

  it("reads key and secret for engagelab", () => {
    const environment = { CONTACTS_API_KEY: "a-key", CONTACTS_API_SECRET: "a-secret" };
    expect(credentialsFromEnvironment("engagelab", environment)).toEqual({ apiKey: "a-key", apiSecret: "a-secret" });
  });

  it("names the variable that is missing and shows no other", () => {
    const read = () => credentialsFromEnvironment("engagelab", { CONTACTS_API_KEY: "a-key" });
    expect(read).toThrow(ConfigurationError);
    expect(read).toThrow(
      "The environment variable CONTACTS_API_SECRET is not set. Put the credential for engagelab there.",
    );
  });

  it("takes an empty variable for a missing one", () => {
    expect(() => credentialsFromEnvironment("inquirly", { CONTACTS_ACCESS_TOKEN: "" })).toThrow("is not set");
  });
});

describe("runStory", () => {
  const given = { api: "99digital", credentials: { accessToken: "a-token" }, inboxId: 1 } as const;

  it.each([
    ["a path", "/99digital", "absolute http or https URL"],
    ["another scheme", "ftp://127.0.0.1/99digital", "absolute http or https URL"],
    ["a password", "http://user:secret@127.0.0.1/99digital", "must not hold a user name or password"],
    ["a query", "http://127.0.0.1/99digital?a=1", "must not have a query or a fragment"],
  ])("refuses a server with %s", async (_what, server, message) => {
    const refusal = await runStory({ ...given, server }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ConfigurationError);
    expect(String(refusal)).toContain(message);
    expect(String(refusal)).not.toContain("secret");
  });

  it("refuses an API that does not exist and names those that do", async () => {
    const api = JSON.parse('"chatwoot"');
    await expect(runStory({ ...given, api, server: "http://127.0.0.1" })).rejects.toThrow(
      'There is no API "chatwoot". Use one of: 99digital, inquirly, engagelab.',
    );
  });
});
