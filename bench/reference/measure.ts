import { readFileSync } from "node:fs";
import type { Browser, CDPSession, Page } from "playwright-core";
import { violationsOn } from "../../packages/reference/test/violations.js";
import { type MeasuredPage, SENTENCE } from "./pages.js";
import type { Served } from "./serve.js";

/** What a page costs and does until the description of the operation can be read. */
export interface Measurement {
  /** Milliseconds of the main thread; undefined when the description was not on screen after half a minute. */
  readonly cpu: number | undefined;
  readonly bytes: number;
  readonly requests: number;
  readonly elements: number;
  readonly outside: number;
  readonly errors: number;
}

const VIEWPORT = { width: 1440, height: 900 };
const PATIENCE = 30_000;

const IN_PAGE = readFileSync(new URL("in-page.js", import.meta.url), "utf8");

/** Opens a page in a fresh context. The page is asked over CDP alone, because Playwright's own script would cost time in it. */
async function inFreshPage<Result>(browser: Browser, story: (page: Page, session: CDPSession) => Promise<Result>) {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: "en-US", bypassCSP: true });
  try {
    const page = await context.newPage();
    return await story(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}

/** One visit: to the operation's description, or to the end of loading where a page shows no operation. */
export async function measure(browser: Browser, served: Served, measured: MeasuredPage): Promise<Measurement> {
  return inFreshPage(browser, async (page, session) => {
    const paths: string[] = [];
    let outside = 0;
    let errors = 0;
    page.on("request", (request) => {
      const { origin, pathname, protocol } = new URL(request.url());
      if (!protocol.startsWith("http")) return; // What a page makes itself, such as a worker from a blob.
      if (origin === served.origin) paths.push(decodeURI(pathname).slice(1));
      else outside += 1;
    });
    page.on("console", (message) => {
      if (message.type() === "error") errors += 1;
    });
    page.on("pageerror", () => {
      errors += 1;
    });
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    const before = await mainThread(session);
    const readable = await open(session, `${served.origin}/${measured.path}`, measured.isOperation);
    const cpu = readable ? (await mainThread(session)) - before : undefined;
    await pause(1_000); // What is loaded after the description belongs to the weight.
    return {
      cpu,
      bytes: paths.reduce((sum, path) => sum + served.weightOf(path), 0),
      requests: paths.length,
      elements: Number(await evaluate(session, "elements()")),
      outside,
      errors,
    };
  });
}

/** Elements that axe-core holds against WCAG 2.2 AA where the operation is on screen. */
export async function axeNodes(browser: Browser, served: Served, { path, isOperation }: MeasuredPage): Promise<number> {
  return inFreshPage(browser, async (page, session) => {
    await open(session, `${served.origin}/${path}`, isOperation);
    return (await violationsOn(page)).length;
  });
}

async function open(session: CDPSession, url: string, toOperation: boolean): Promise<boolean> {
  const loaded = new Promise((resolve) => session.once("Page.loadEventFired", resolve));
  await session.send("Page.enable");
  await session.send("Page.navigate", { url });
  await loaded;
  const deadline = Date.now() + PATIENCE;
  while (toOperation && (await evaluate(session, `isShown(${JSON.stringify(SENTENCE)})`)) !== true) {
    if (Date.now() > deadline) return false;
    await pause(50);
  }
  await evaluate(session, "new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))");
  return true;
}

async function mainThread(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
}

async function evaluate(session: CDPSession, expression: string): Promise<unknown> {
  // In a block, so that nothing of it becomes the page's own.
  const options = { awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    expression: `{ ${IN_PAGE}\n${expression} }`,
    ...options,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
  return result.value;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
