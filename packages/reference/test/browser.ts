import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const USUAL_PLACES = [
  process.env.CHROME_PATH,
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Starts a headless browser that reaches nothing but this machine: the Chrome or Chromium that `CHROME_PATH` names or
 * that is installed in a usual place, otherwise the one inside `@sparticuz/chromium`, which exists for Linux on x64.
 */
export async function launchBrowser(): Promise<Browser> {
  const installed = USUAL_PLACES.find((path) => path !== undefined && existsSync(path));
  return chromium.launch({
    executablePath: installed ?? (await packagedChromium()),
    args: ["--no-sandbox", "--no-zygote", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
  });
}

async function packagedChromium(): Promise<string> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No Chrome or Chromium was found: install one, or name its program in CHROME_PATH.");
  }
  // Read on import: makes the package unpack the shared libraries that a system without browsers lacks.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}
