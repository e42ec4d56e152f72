import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "./browser.js";
import { siteFolder } from "./built-site.js";
import { serve } from "./static-server.js";

/** A browser and the built site on loopback, for the tests of a file. */
export function inBrowser(): { readonly browser: Browser; readonly origin: string } {
  const started: { browser?: Browser; server?: Awaited<ReturnType<typeof serve>> } = {};
  beforeAll(async () => {
    [started.browser, started.server] = await Promise.all([launchBrowser(), serve(siteFolder)]);
  });
  afterAll(async () => {
    await started.browser?.close();
    started.server?.close();
  });
  return {
    get browser() {
      if (started.browser === undefined) throw new Error("The browser starts with the first test.");
      return started.browser;
    },
    get origin() {
      if (started.server === undefined) throw new Error("The server starts with the first test.");
      return started.server.origin;
    },
  };
}
