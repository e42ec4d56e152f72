import "@contacts-api/contract/vitest";
import { expect as jestExpect } from "expect";
import { beforeAll, describe, expect, it, vi } from "vitest";

const request = { method: "GET", url: "/api/v2/accounts/contacts", headers: { authorization: "Basic planted" } };
const good = { request, response: { status: 429, headers: { "content-type": "text/plain" }, body: "Retry later\n" } };
const bad = {
  request,
  response: { status: 200, headers: { "content-type": "application/json" }, body: { payload: [] } },
};
const words =
  "listContacts does not keep the contract:\n- meta of the response is missing. (response /body/meta, documented)";

async function failureOf(assertion: Promise<unknown>): Promise<string> {
  const failure: unknown = await assertion.then(
    () => undefined,
    (error: unknown) => error,
  );
  return failure instanceof Error ? failure.message : "it passed";
}

describe("toMatchContract in Vitest", () => {
  it("passes for an exchange that keeps the contract, and fails for one that does not", async () => {
    await expect(good).toMatchContract("engagelab");
    expect(await failureOf(expect(bad).toMatchContract("engagelab"))).toBe(words);
  });

  it("can be turned round", async () => {
    await expect(bad).not.toMatchContract("engagelab");
    expect(await failureOf(expect(good).not.toMatchContract("engagelab"))).toBe(
      "listContacts keeps the contract of engagelab, and was expected not to.",
    );
  });

  it("takes the options of a check", async () => {
    const drifting = { ...good, request: { ...request, url: `${request.url}?color=red` } };
    await expect(drifting).toMatchContract("engagelab");
    await expect(drifting).not.toMatchContract("engagelab", { strict: true });
  });

  it("says how it is called when it is called otherwise", async () => {
    expect(await failureOf(expect(good.response).toMatchContract("engagelab"))).toBe(
      "toMatchContract compares an exchange: expect({ request, response }).toMatchContract(api).",
    );
    // @ts-expect-error: there is no such API
    expect(await failureOf(expect(good).toMatchContract("chatwoot"))).toBe(
      'There is no API "chatwoot". Use one of: 99digital, inquirly, engagelab.',
    );
  });
});

describe("toMatchContract in Jest", () => {
  beforeAll(async () => {
    vi.stubGlobal("expect", jestExpect);
    await import("@contacts-api/contract/jest");
    vi.unstubAllGlobals();
  });

  it("passes for an exchange that keeps the contract, and fails for one that does not", async () => {
    await jestExpect(good).toMatchContract("engagelab");
    await jestExpect(bad).not.toMatchContract("engagelab");
    expect(await failureOf(jestExpect(bad).toMatchContract("engagelab"))).toBe(words);
  });
});
