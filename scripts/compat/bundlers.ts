import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../packages/reference/test/browser.js";
import { consumer, here, runTool, versionOf } from "./consumer.js";
import { cellOf, type Table } from "./table.js";

const VITE_CONFIGURATION = `export default {
  build: { lib: { entry: "in-page.js", formats: ["iife"], name: "page", fileName: () => "page.js" }, outDir: "vite" },
};
`;
const WEBPACK_PARAMETERS = [
  "--mode=production",
  "--entry=./in-page.js",
  "--output-path=webpack",
  "--output-filename=page.js",
];

/** What each bundler is told, to write a script for a page to a folder of its name. */
const BUNDLERS: Readonly<Record<string, readonly string[]>> = {
  esbuild: ["in-page.js", "--bundle", "--minify", "--outfile=esbuild/page.js", "--log-level=warning"],
  vite: ["build", "--logLevel=warn"],
  webpack: WEBPACK_PARAMETERS,
  rollup: ["in-page.js", "-p", "@rollup/plugin-node-resolve", "-f", "iife", "-o", "rollup/page.js", "--silent"],
};

async function inPage(browser: Browser, server: string, script: string): Promise<string> {
  const page = await browser.newPage();
  try {
    await page.goto(`${server}/__sandbox/`);
    await page.addScriptTag({ path: script });
    return await page.evaluate(`smoke(${JSON.stringify(server)})`);
  } finally {
    await page.close();
  }
}

/** Builds an app with a server component and a client component, and opens it. */
async function inNext(browser: Browser, server: string): Promise<{ onServer: string; inBrowser: string }> {
  await runTool("next", ["build"], "next-app");
  const next = spawn(join(here, "node_modules/.bin/next"), ["start", "--port", "0", "--hostname", "127.0.0.1"], {
    cwd: join(consumer, "next-app"),
    env: { ...process.env, SANDBOX_URL: server, NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const page = await browser.newPage();
  try {
    for await (const line of createInterface(next.stdout)) {
      const url = /http:\/\/127\.0\.0\.1:[1-9]\d*/.exec(line)?.[0];
      if (url === undefined) continue;
      await page.goto(url);
      const [onServer = "", inBrowser = ""] = await Promise.all(
        ["#server", "#browser"].map((place) => page.locator(place).innerText()),
      );
      return { onServer, inBrowser };
    }
    throw new Error("next ended before it listened");
  } finally {
    next.kill();
    await page.close();
  }
}

/**
 * Builds the program with every bundler and runs each result in Chromium.
 *
 * @param server URL of a sandbox.
 */
export async function tryBundlers(server: string): Promise<Table> {
  const browser = await launchBrowser();
  try {
    const rows: string[][] = [];
    writeFileSync(join(consumer, "vite.config.js"), VITE_CONFIGURATION);
    for (const [name, parameters] of Object.entries(BUNDLERS)) {
      const built = runTool(name, parameters).then(() => inPage(browser, server, join(consumer, name, "page.js")));
      rows.push([`${name} ${versionOf(name)}`, await cellOf(built)]);
    }
    const next = inNext(browser, server);
    const name = `Next.js ${versionOf("next")}`;
    rows.push([`${name}, client component`, await cellOf(next.then(({ inBrowser }) => inBrowser))]);
    rows.push([`${name}, server component on Node`, await cellOf(next.then(({ onServer }) => onServer))]);
    return { columns: ["built by", `runs, in Chromium ${browser.version()} where nothing else is said`], rows };
  } finally {
    await browser.close();
  }
}
