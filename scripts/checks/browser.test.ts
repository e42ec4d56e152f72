import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../packages/reference/test/browser.js";
import { root } from "./files.js";

const program = `
  import { createContacts } from "@contacts-api/client/inquirly";
  import { createSandbox } from "@contacts-api/sandbox";
  const sandbox = createSandbox();
  const options = { accessToken: "sandbox-admin-token", accountId: 1, baseUrl: sandbox.baseUrl("inquirly") };
  const contacts = createContacts({ ...options, fetch: sandbox.fetch });
  globalThis.life = async () => {
    const avatar = new File([new Uint8Array([137, 80, 78, 71])], "ada.png", { type: "image/png" });
    const { id } = await contacts.create({ inboxId: 1, name: "Ada", email: "ada@acme.example", avatar });
    await contacts.update(id, { customAttributes: { plan: "pro" } });
    const [found] = (await contacts.search("ada").page(1)).contacts;
    await contacts.delete(id);
    const gone = await contacts.get(id).catch((error) => error.code);
    return { plan: found.customAttributes.plan, gone };
  };
  globalThis.redirected = () =>
    createContacts({ ...options, baseUrl: location.origin, maxRetries: 0 }).get(1).catch((error) => error.name);
`;

describe("client and sandbox in a browser", () => {
  const server = createServer((request, response) => {
    if (request.url === "/") response.setHeader("content-type", "text/html").end("<!doctype html><title>page</title>");
    else response.writeHead(302, { location: "/elsewhere" }).end();
  });
  let browser: Browser;
  let script: string;

  beforeAll(async () => {
    const stdin = { contents: program, resolveDir: root, loader: "ts" as const };
    const { outputFiles } = await build({ stdin, bundle: true, format: "iife", platform: "browser", write: false });
    script = outputFiles[0]?.text ?? "";
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    server.close();
  });

  async function evaluate(expression: string): Promise<unknown> {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.addScriptTag({ content: script });
    return page.evaluate(expression);
  }

  it("creates, changes, finds and deletes a contact without a server", async () => {
    expect(await evaluate("life()")).toEqual({ plan: "pro", gone: "not_found" });
  });

  it("refuses a redirect, which a browser hides from programs", async () => {
    expect(await evaluate("redirected()")).toBe("RedirectError");
  });
});
