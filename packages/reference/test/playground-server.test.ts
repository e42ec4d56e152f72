import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Api, apis } from "@contacts-api/openapi";
import { createSandbox } from "@contacts-api/sandbox";
import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { cors } from "hono/cors";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inBrowser } from "./in-browser.js";
import { visit } from "./visit.js";

const site = inBrowser();
const sandbox = createSandbox();
const app = new Hono().use(cors()).all("*", (context) => sandbox.fetch(context.req.raw));
const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
let origin = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => sandbox.reset());
afterAll(() => server.close());

const CREDENTIALS: Readonly<Record<Api, Readonly<Record<string, string>>>> = {
  "99digital": { "Access token": "sandbox-admin-token" },
  inquirly: { "Access token": "sandbox-admin-token" },
  engagelab: { "API key": "sandbox-key", "API secret": "sandbox-secret" },
};

describe.each(apis)("the playground for a server of %s", (api) => {
  it("sends nothing before it is told where to, and the credential nowhere else", async () => {
    await visit(
      site.browser,
      `${site.origin}/playground/server/#${api}-createContact`,
      {},
      async ({ page, foreignRequests, errors }) => {
        const credentials: string[] = [];
        page.on("request", (request) => {
          const headers = JSON.stringify(request.headers());
          if (/sandbox-|Basic /i.test(headers + request.url() + request.postData()))
            credentials.push(new URL(request.url()).origin);
        });
        await page.getByRole("button", { name: "Send" }).click();
        expect(await page.getByRole("status").innerText()).toBe("Nothing was sent yet.");
        expect(foreignRequests).toEqual([]);

        await page.getByLabel("Base URL of the server").fill(`${origin}/${api}`);
        for (const [label, value] of Object.entries(CREDENTIALS[api])) await page.getByLabel(label).fill(value);
        await page.getByRole("button", { name: "Send" }).click();
        await page.getByText("Status 200 after one request").waitFor();
        await page.getByText("Contract: kept.").waitFor();
        expect(sandbox.state[api].contacts.map(({ name }) => name)).toEqual(["Alice Example"]);
        expect(new Set(credentials)).toEqual(new Set([origin]));

        const kept = () =>
          page.evaluate(
            () => location.href + document.body.innerText + JSON.stringify({ ...localStorage, ...sessionStorage }),
          );
        expect(await kept()).not.toMatch(/sandbox-(admin|key|secret)/);
        await page.reload();
        for (const label of Object.keys(CREDENTIALS[api])) expect(await page.getByLabel(label).inputValue()).toBe("");
        expect(errors).toEqual([]);
      },
    );
  });

  it("forgets the credential when another API is chosen", async () => {
    await visit(site.browser, `${site.origin}/playground/server/#${api}-createContact`, {}, async ({ page }) => {
      const [label = ""] = Object.keys(CREDENTIALS[api]);
      await page.getByLabel(label).fill("secret");
      await page.getByLabel("API", { exact: true }).selectOption(api === "inquirly" ? "99digital" : "inquirly");
      expect(await page.getByLabel("Access token").inputValue()).toBe("");
    });
  });
});
