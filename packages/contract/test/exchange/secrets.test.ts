import type { ExchangeReport } from "@contacts-api/contract/99digital";
import * as ninetyNineDigital from "@contacts-api/contract/99digital";
import * as engagelab from "@contacts-api/contract/engagelab";
import { describe, expect, it } from "vitest";

const EMAIL = "planted@acme.example";
const PHONE = "+12025550199";
const TOKEN = "planted-token-4711";
const planted = [EMAIL, PHONE, PHONE.slice(1), TOKEN];

function expectNoSecret(report: ExchangeReport, secrets: readonly string[] = planted): void {
  expect(report.violations.length + report.drift.length).toBeGreaterThan(0);
  const text = JSON.stringify(report);
  for (const secret of secrets) expect(text).not.toContain(secret);
}

const json = { "content-type": "application/json" };
const headers = { api_access_token: TOKEN };
const base = "https://host.example/api/v1/accounts";

describe("the report of a broken exchange", () => {
  it("holds no value of a body", async () => {
    const contact = {
      id: EMAIL,
      name: 5,
      email: [EMAIL],
      phone_number: { PHONE },
      availability_status: TOKEN,
      blocked: TOKEN,
    };
    const report = await ninetyNineDigital.checkExchange({
      request: { method: "POST", url: `${base}/1/contacts`, headers, body: { inbox_id: PHONE, email: [EMAIL] } },
      response: { status: 200, headers: json, body: { payload: { contact, contact_inbox: null } } },
    });
    expect(report.violations.length).toBeGreaterThan(5);
    expectNoSecret(report);
  });

  it("holds no name that is a value", async () => {
    const names = { [EMAIL]: 1, [PHONE]: 2, [PHONE.slice(1)]: 3, [TOKEN]: 4 };
    const query = new URLSearchParams({ [EMAIL]: "1", [PHONE]: "2", [TOKEN]: "3", page: TOKEN });
    const report = await ninetyNineDigital.checkExchange({
      request: { method: "GET", url: `${base}/1/contacts?${query}`, headers },
      response: { status: 200, headers: json, body: { meta: { count: 0, current_page: 1 }, payload: [], ...names } },
    });
    expect(report.drift.length).toBe(7);
    expectNoSecret(report);
  });

  it.each([EMAIL, PHONE, TOKEN, encodeURIComponent(EMAIL)])("does not repeat %s from a path", async (segment) => {
    const request = {
      method: "GET",
      url: `${base}/${segment}/contacts/${segment}/notes/${segment}?key=${TOKEN}`,
      headers,
    };
    expectNoSecret(await ninetyNineDigital.checkExchange({ request, response: { status: 404 } }));
    const described = { ...request, url: `${base}/${segment}/contacts` };
    expectNoSecret(await ninetyNineDigital.checkExchange({ request: described, response: { status: 204 } }));
  });

  it("does not repeat a media type", async () => {
    const response = { status: 200, headers: { "content-type": `text/${TOKEN}` }, body: TOKEN };
    expectNoSecret(
      await ninetyNineDigital.checkExchange({
        request: { method: "GET", url: `${base}/1/contacts`, headers },
        response,
      }),
    );
  });

  it("holds neither part of a key pair", async () => {
    const credential = { authorization: `Basic ${btoa("plantedkey:plantedsecret")}` };
    const url = "https://host.example/api/v2/accounts/contacts?plantedkey=1&plantedsecret=2";
    const report = await engagelab.checkExchange({
      request: { method: "GET", url, headers: credential },
      response: { status: 200, headers: json, body: { plantedsecret: 1, [btoa("plantedkey:plantedsecret")]: 2 } },
    });
    expectNoSecret(report, ["plantedkey", "plantedsecret", btoa("plantedkey:plantedsecret")]);
  });
});
