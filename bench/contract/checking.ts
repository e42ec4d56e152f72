// Checks a page of 15 contacts with each validator, beside JSON.parse of its text, and over loopback.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkExchange } from "@contacts-api/contract/99digital";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { z } from "zod";
import { claim, table } from "../report.js";
import { millisecondsPerCall } from "../statistics.js";
import { overHttp } from "./over-http.js";

const CALLS = 5_000;
const PAGE_SIZE = 15;

const bundle = fileURLToPath(import.meta.resolve("@contacts-api/openapi/99digital.json"));
const description = JSON.parse(readFileSync(bundle, "utf8"));
const example = description.components.examples["list-contacts-response"].value;
const page = {
  ...example,
  payload: Array.from({ length: PAGE_SIZE }, (_, index) => ({ ...example.payload[0], id: index + 1 })),
};
const text = JSON.stringify(page);
const request = {
  method: "GET",
  url: "http://127.0.0.1:4010/99digital/api/v1/accounts/1/contacts",
  headers: { api_access_token: "token" },
};
const headers = { "content-type": "application/json" };

const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
ajv.addSchema(description, "description");
const start = performance.now();
const ajvPage = ajv.compile({ $ref: "description#/components/schemas/ContactPage" });
const compiling = performance.now() - start;
// zod looks for references in $defs only.
const $defs = JSON.parse(
  JSON.stringify(description.components.schemas).replaceAll("#/components/schemas/", "#/$defs/"),
);
const zodPage = z.fromJSONSchema({ $ref: "#/$defs/ContactPage", $defs });

for (const holds of [ajvPage(page), zodPage.safeParse(page).success])
  if (!holds) throw new Error("The page is refused.");

async function check(body: unknown): Promise<void> {
  const { violations } = await checkExchange({ request, response: { status: 200, headers, body } });
  if (violations.length > 0) throw new Error("The page is refused.");
}

const parse = await millisecondsPerCall(() => JSON.parse(text), CALLS);
const rows = [
  { name: "JSON.parse of the page", time: parse },
  { name: "checkExchange, body parsed already", time: await millisecondsPerCall(() => check(page), CALLS) },
  { name: "checkExchange, body as text", time: await millisecondsPerCall(() => check(text), CALLS) },
  { name: "Ajv, compiled at run time", time: await millisecondsPerCall(() => ajvPage(page), CALLS) },
  { name: "zod, made from the schema", time: await millisecondsPerCall(() => zodPage.safeParse(page), CALLS) },
];
table(
  `Checking a page of ${PAGE_SIZE} contacts, ${text.length} bytes`,
  rows.map(({ name, time }) => ({ what: name, microseconds: time * 1000, "times JSON.parse": time / parse })),
);
console.log(`\nAjv at run time also compiles for ${compiling.toFixed(0)} ms before its first check.`);
const { bare, checked, proxied } = await overHttp(text);
table("The same page over loopback", [
  { what: "fetch and json()", milliseconds: bare, "times bare": 1 },
  { what: "contractFetch and json()", milliseconds: checked, "times bare": checked / bare },
  { what: "through Prism's proxy", milliseconds: proxied, "times bare": proxied / bare },
]);
console.log("");
claim("checkExchange, times JSON.parse", (rows[1]?.time ?? Number.NaN) / parse, { atMost: 1 });
