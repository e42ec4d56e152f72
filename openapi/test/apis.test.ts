import { apiRecords, apis, operationIds } from "@contacts-api/openapi";
import { operationsOf, readDescription, securitySchemeOf } from "@contacts-api/openapi/reader";
import { describe, expect, it } from "vitest";

const CREDENTIAL_OF_SCHEME = { apiKey: "accessToken", http: "keyPair" };

describe.each(apis)("the record of %s", (api) => {
  const record = apiRecords[api];
  const description = readDescription(api);
  const operations = operationsOf(description);

  it("has the id under which it stands", () => {
    expect(record.id).toBe(api);
  });

  it("is of an API whose operations have the ids that all share", () => {
    expect(operationIds).toEqual(expect.arrayContaining(operations.map(({ operationId }) => operationId)));
  });

  it("names the credential that the description asks for", () => {
    const { type } = securitySchemeOf(description);
    expect(CREDENTIAL_OF_SCHEME).toHaveProperty(type, record.credential);
  });

  it("says where the contacts are and whether paths name the account", () => {
    expect(operations.find(({ operationId }) => operationId === "listContacts")?.path).toBe(record.contactsPath);
    const named = operations.map(({ path }) => path.includes("{account_id}"));
    expect(new Set(named)).toEqual(new Set([record.accountInPath]));
  });

  it("has the host of the described server, unless that is a placeholder", () => {
    const [server, ...others] = description.servers ?? [];
    const url = server?.url.replace("{host}", server.variables?.host?.default ?? "") ?? "";
    expect(others).toEqual([]);
    // No real host ends in ".example" (RFC 2606).
    expect(record.defaultHost ?? "(none)").toBe(url.endsWith(".example") ? "(none)" : new URL(url).host);
  });
});
