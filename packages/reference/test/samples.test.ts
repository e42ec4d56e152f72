import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Api, apis } from "@contacts-api/openapi";
import { bodiesOf, type DescribedOperation, operationsOf, readDescription } from "@contacts-api/openapi/reader";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampledResponses } from "../src/samples/sampled-response.js";
import { type Runtime, runtimes } from "./sample-runtimes.js";
import { type Exchange, type SampleServer, startSampleServer } from "./sample-server.js";

const run = promisify(execFile);
const descriptions = apis.map((api) => ({ api, description: readDescription(api) }));
const LANGUAGES = ["Shell", "TypeScript", "JavaScript", "Python", "Java", "Swift", "PHP", "Ruby", "Go", "C#"];
const CREDENTIAL = /sandbox-|YOUR_|Bearer|Basic [A-Za-z0-9+/]{8}/;
const PICTURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const ENVIRONMENT = {
  CONTACTS_ACCESS_TOKEN: "sandbox-admin-token",
  CONTACTS_API_KEY: "sandbox-key",
  CONTACTS_API_SECRET: "sandbox-secret",
};

/** A sample with what it is a sample of. */
interface Sample {
  readonly id: string;
  readonly api: Api;
  readonly described: DescribedOperation;
  readonly mediaType: string | undefined;
  readonly code: string;
}

function samplesIn(language: string): Sample[] {
  return descriptions.flatMap(({ api, description }) =>
    operationsOf(description).flatMap((described) => {
      const mediaTypes = Object.keys(described.requestBody?.content ?? {});
      return (described.operation["x-codeSamples"] ?? [])
        .filter(({ label }) => label.split(", ")[0] === language)
        .map(({ label, source }, index): Sample => {
          const mediaType = label.split(", ")[1] ?? mediaTypes[0];
          return { id: `${api}${described.operationId}${index}`, api, described, mediaType, code: source };
        });
    }),
  );
}

// Below the workspace's modules, so that programs find the client.
const modules = fileURLToPath(new URL("../../../node_modules/", import.meta.url));
const folder = mkdtempSync(join(modules, ".samples-"));
let server: SampleServer;

beforeAll(async () => {
  server = await startSampleServer();
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** The same program, calling this machine instead of the vendor's. */
function redirected(code: string): string {
  const { origin } = server;
  const here = code.replace(
    /https:\/\/(online\.99digital\.co\.il|inquirly\.example|livedesk-api\.engagelab\.com)/,
    origin,
  );
  return here.includes(origin) ? here : here.replace(/createClient\(\{/, `createClient({ baseUrl: "${origin}",`);
}

/** The programs of a language, written and compiled; each is run by its ID. */
async function prepare(runtime: Runtime, samples: readonly Sample[]) {
  const cwd = join(folder, runtime.language);
  mkdirSync(cwd);
  writeFileSync(join(cwd, "picture.png"), PICTURE);
  const commands = new Map(samples.map(({ id, code }) => [id, runtime.write(cwd, id, redirected(code))]));
  await runtime.compile?.(cwd);
  return async ({ id, api }: Sample, environment: Readonly<Record<string, string>>): Promise<string> => {
    server.begin(api);
    const [file = "", ...parameters] = commands.get(id) ?? [];
    const { stdout } = await run(file, parameters, { cwd, env: { ...process.env, ...environment } });
    return runtime.toJson?.(stdout) ?? stdout;
  };
}

/** What the description says arrives. */
async function expectDescribed({ api, described, mediaType }: Sample, exchange: Exchange | undefined) {
  if (exchange === undefined) throw new Error("Nothing arrived.");
  const { method, url, headers, body } = exchange;
  const exampleOf = (name: string) => described.parameters.find((parameter) => parameter.name === name)?.example;
  const path = described.path.replace(/\{(\w+)\}/g, (_, name) => String(exampleOf(name)));
  expect(`${method} ${url.pathname}`).toBe(`${described.method.toUpperCase()} ${path}`);
  const query = described.parameters.filter(({ in: place, example }) => place === "query" && example !== undefined);
  expect([...url.searchParams]).toEqual(query.map(({ name, example }) => [name, String(example)]));
  expect(headers.api_access_token ?? headers.authorization).toBe(
    api === "engagelab" ? `Basic ${btoa("sandbox-key:sandbox-secret")}` : "sandbox-admin-token",
  );
  if (mediaType === undefined) {
    expect(body).toHaveLength(0);
    return;
  }
  expect(headers["content-type"]?.split(";")[0]).toBe(mediaType);
  const [example] = examplesOf(api, described, mediaType);
  if (mediaType === "application/json") {
    expect(JSON.parse(body.toString())).toEqual(example);
    return;
  }
  const form = await new Response(new Uint8Array(body), {
    headers: { "content-type": headers["content-type"] ?? "" },
  }).formData();
  const { avatar, ...fields } = Object.fromEntries(form);
  expect(fields).toEqual({
    inbox_id: "1",
    name: "Alice Example",
    email: "alice@acme.example",
    "custom_attributes[type]": "customer",
  });
  if (!(avatar instanceof File)) throw new Error("The avatar is no file.");
  expect(Buffer.from(await avatar.arrayBuffer())).toEqual(PICTURE);
}

function examplesOf(api: Api, { requestBody }: DescribedOperation, mediaType: string): unknown[] {
  const bodies = bodiesOf(readDescription(api), requestBody?.content ?? {});
  return [...(bodies.find((body) => body.mediaType === mediaType)?.examples.values() ?? [])];
}

describe("each operation of the published descriptions", () => {
  it.each(apis)("has samples in ten languages for each media type that it takes, in %s", (api) => {
    for (const { operationId, operation, requestBody } of operationsOf(readDescription(api))) {
      const [, ...others] = Object.keys(requestBody?.content ?? {});
      const labels = ["", ...others.map((mediaType) => `, ${mediaType}`)].flatMap((suffix) =>
        LANGUAGES.map((language) => language + suffix),
      );
      expect(
        operation["x-codeSamples"]?.map(({ label }) => label),
        operationId,
      ).toEqual(labels);
      for (const { source } of operation["x-codeSamples"] ?? []) {
        expect(source).not.toMatch(CREDENTIAL);
        expect(source).toMatch(
          api === "engagelab" ? /CONTACTS_API_KEY[\s\S]*CONTACTS_API_SECRET/ : /CONTACTS_ACCESS_TOKEN/,
        );
      }
    }
  });
});

describe.each(runtimes)("the samples in $language", (runtime) => {
  it("send what the description shows, and print what comes back, which is what the site shows", {
    timeout: 900_000,
  }, async ({ skip }) => {
    if (!runtime.isInstalled()) skip(`${runtime.needs} is not installed`);
    const samples = samplesIn(runtime.language);
    const runProgram = await prepare(runtime, samples);
    expect(samples).toHaveLength(22);
    for (const sample of samples) {
      const printed = await runProgram(sample, ENVIRONMENT);
      const [exchange, ...others] = server.exchanges;
      expect(others, sample.id).toEqual([]);
      await expectDescribed(sample, exchange);
      await expectShown(sample, exchange, printed);
    }

    const [first] = samples;
    if (first === undefined) throw new Error("There is no sample.");
    const failure = runProgram(first, { ...ENVIRONMENT, CONTACTS_ACCESS_TOKEN: "unknown" });
    // A program of Swift ends with a signal, and any other with a status.
    await expect(failure).rejects.toThrow("Command failed");
    expect(server.exchanges.map(({ status }) => status)).toEqual([401]);
  });
});

/** What came back is a success, is printed, and is what the site shows. */
async function expectShown({ api, described, mediaType }: Sample, exchange: Exchange | undefined, printed: string) {
  const [first, ...others] = await sampledResponses(api, readDescription(api), described);
  const shown = others.find((response) => response.mediaType === mediaType) ?? first;
  expect(exchange?.status).toBe(200);
  expect(shown?.status).toBe(200);
  expect(exchange?.returned === "" ? undefined : JSON.parse(exchange?.returned ?? "")).toEqual(shown?.body);
  if (shown?.body === undefined) {
    expect(printed.trim()).toBe("");
    return;
  }
  const value = JSON.parse(printed);
  // The resource returns one shape of a contact, whatever the API's is.
  if ("customAttributes" in value)
    expect(value).toMatchObject({ name: "Alice Example", customAttributes: { type: "customer" } });
  else expect(value).toEqual(shown.body);
}

describe("the samples in TypeScript", () => {
  it("are accepted by the compiler in its strict mode", () => {
    const files = samplesIn("TypeScript").map(({ id, code }) => {
      const file = join(folder, `${id}.mts`);
      writeFileSync(file, code);
      return file;
    });
    const program = ts.createProgram(files, {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      types: ["node"],
      exactOptionalPropertyTypes: true,
    });
    const messages = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText, file }) => [file?.fileName, ts.flattenDiagnosticMessageText(messageText, "\n")]);
    expect(messages).toEqual([]);
  });
});

/** The list that a response consists of; undefined when it is none. */
function listIn(body: unknown): unknown {
  const payload = Object(body).payload ?? Object(body).data ?? body;
  return Array.isArray(payload) ? payload : undefined;
}

describe.each(descriptions)("the first example of each body of $api", ({ api, description }) => {
  it("is accepted by the sandbox", async () => {
    for (const operation of operationsOf(description)) {
      for (const { status, mediaType, body } of await sampledResponses(api, description, operation)) {
        expect(status, `${operation.operationId} ${mediaType}`).toBe(200);
        expect(listIn(body), `${operation.operationId} shows an entry of the list`).not.toEqual([]);
      }
    }
  });
});
