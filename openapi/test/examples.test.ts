import { readFileSync } from "node:fs";
import { apis } from "@contacts-api/openapi";
import { bodiesOf, type Content, operationsOf, readDescription } from "@contacts-api/openapi/reader";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { descriptionFiles } from "./descriptions.js";

interface Exchange {
  readonly request: { readonly postData?: { readonly text: string } };
  readonly response: { readonly content: { readonly text: string } };
}

const recording = new URL("../recordings/upstream-4.10.1.har", import.meta.url);
const exchanges: Exchange[] = JSON.parse(readFileSync(recording, "utf8")).log.entries;

const recorded = descriptionFiles().flatMap(({ path, text }) => {
  if (!path.includes("/examples/")) return [];
  const { value, "x-evidence": evidence } = parse(text);
  const [source] = evidence?.level === "upstream" ? evidence.sources : [];
  return source ? [{ path, value, entry: Number(source.split("/").at(-1)) }] : [];
});

describe("a recorded example", () => {
  it.each(recorded)("is the whole of what was recorded: $path", ({ path, value, entry }) => {
    const { request, response } = exchanges[entry] ?? {};
    const body = path.includes("-request") ? request?.postData?.text : response?.content.text;
    expect(value).toEqual(JSON.parse(String(body)));
  });

  it("exists for at least thirty exchanges", () => {
    expect(recorded.length).toBeGreaterThanOrEqual(30);
  });
});

describe.each(apis)("the description of %s", (api) => {
  const description = readDescription(api);
  const operations = operationsOf(description).map((operation) => [operation.operationId, operation] as const);
  const examplesOf = (body: { content?: Content } | undefined): ReadonlyMap<string, unknown> =>
    bodiesOf(description, body?.content ?? {}).find(({ mediaType }) => mediaType === "application/json")?.examples ??
    new Map();

  it.each(operations)("pairs each request example that is not the vendor's with a response: %s", (_, operation) => {
    const requests = [...examplesOf(operation.requestBody).keys()].filter((name) => !name.startsWith("vendor"));
    const paired = examplesOf(operation.responses.get("200"));
    expect(requests.filter((name) => !paired.has(name))).toEqual([]);
  });

  it.each(operations)("shows a realistic response first: %s", (operationId, { responses }) => {
    const [first] = examplesOf(responses.get("200")).values();
    if (operationId === "deleteContact") return expect(first).toBeUndefined();
    expect(first).toBeDefined();
    expect(JSON.stringify(first)).not.toMatch(/"string"|"id":0\b/);
  });
});
