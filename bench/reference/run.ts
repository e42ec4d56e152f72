// Measures the reference site's pages beside other renderers of the same description, over loopback with gzip.
import { launchBrowser } from "../../packages/reference/test/browser.js";
import { claim, table } from "../report.js";
import { axeNodes, type Measurement, measure } from "./measure.js";
import { folder, writePages } from "./pages.js";
import { serve } from "./serve.js";

const RUNS = Number(process.env.RUNS ?? 7);

const pages = writePages();
const served = await serve(folder);
const browser = await launchBrowser();
const results: { name: string; isOperation: boolean; measurement: Measurement; axe: number }[] = [];
for (const page of pages) {
  const runs: Measurement[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    runs.push(await measure(browser, served, page));
    if (runs.at(-1)?.cpu === undefined) break;
  }
  const [least] = runs.sort((a, b) => (a.cpu ?? Number.NaN) - (b.cpu ?? Number.NaN));
  if (least === undefined) throw new Error("RUNS is to be at least 1.");
  const { name, isOperation } = page;
  results.push({ name, isOperation, measurement: least, axe: await axeNodes(browser, served, page) });
  console.log(`measured ${name}`);
}
const version = browser.version();
await browser.close();
served.close();

const [ours] = results;
if (ours?.measurement.cpu === undefined) throw new Error("The page of the operation does not show its description.");
const own = { bytes: ours.measurement.bytes, cpu: ours.measurement.cpu };
table(
  `createContact of 99digital in Chromium ${version}, least of ${RUNS} visits`,
  results.map(({ name, isOperation, measurement: { cpu, bytes, requests, elements, outside, errors }, axe }) => ({
    page: name,
    "kB gzip": (bytes / 1000).toFixed(1),
    "times ours": bytes / own.bytes,
    requests,
    elements,
    "CPU ms": cpu === undefined ? "never shown" : cpu.toFixed(0),
    "CPU, times ours": cpu === undefined || !isOperation ? "–" : cpu / own.cpu,
    "outside requests": outside,
    errors,
    "axe nodes": axe,
  })),
);
console.log("");
const peers = results.filter(({ name }) => !name.startsWith("ours"));
const lightest = Math.min(
  ...peers.flatMap(({ measurement }) => (measurement.cpu === undefined ? [] : measurement.bytes)),
);
const soonest = Math.min(...peers.flatMap(({ measurement }) => measurement.cpu ?? []));
claim("bytes of the lightest peer, as a multiple of the operation's page", lightest / own.bytes, { atLeast: 20 });
claim("main-thread time of the soonest peer, as a multiple of the operation's page", soonest / own.cpu, { atLeast: 6 });
for (const { name, measurement, axe } of results.filter(({ name }) => name.startsWith("ours"))) {
  claim(`outside requests and errors of ${name}`, measurement.outside + measurement.errors, { atMost: 0 });
  if (!name.endsWith("Redoc")) claim(`axe nodes of ${name}`, axe, { atMost: 0 });
}
