import { readFileSync } from "node:fs";
import { apis } from "@contacts-api/openapi";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { descriptionFiles, objectsIn, readBundle } from "./descriptions.js";

type Examples = Readonly<Record<string, { readonly value: unknown }>>;

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
  const bundle = readBundle(api);
  const resolve = (node: unknown): Record<string, unknown> => {
    const { $ref } = node as { $ref?: string };
    const keys = ($ref ?? "").slice(2).split("/");
    return (
      $ref === undefined ? node : keys.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], bundle)
    ) as Record<string, unknown>;
  };
  const examplesOf = (body: unknown): Examples => {
    const content = resolve(body ?? {}).content as Record<string, { examples: Examples }> | undefined;
    return content?.["application/json"]?.examples ?? {};
  };
  const operations = [...objectsIn(bundle)].map(([node]) => node).filter((node) => "operationId" in node);
  const named = operations.map((operation) => [String(operation.operationId), operation] as const);

  it.each(named)("answers each request example of ours or recorded with one of the same name: %s", (_, operation) => {
    const responses = operation.responses as Record<string, unknown>;
    const requests = Object.keys(examplesOf(operation.requestBody)).filter((name) => !name.startsWith("vendor"));
    const answered = Object.keys(examplesOf(responses["200"]));
    expect(requests.filter((name) => !answered.includes(name))).toEqual([]);
  });

  it.each(named)("shows a realistic response first: %s", (_, operation) => {
    const [first] = Object.values(examplesOf((operation.responses as Record<string, unknown>)["200"])).map(resolve);
    if (operation.operationId === "deleteContact") return expect(first).toBeUndefined();
    expect(first).toBeDefined();
    expect(JSON.stringify(first?.value)).not.toMatch(/"string"|"id":0\b/);
  });
});
