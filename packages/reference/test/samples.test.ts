import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { apis } from "@contacts-api/openapi";
import { bodiesOf, operationsOf, readDescription } from "@contacts-api/openapi/reader";
import { createSandbox } from "@contacts-api/sandbox";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readApiReference } from "../src/description/api-reference.js";
import { samplesOf } from "../src/samples/samples.js";

const HOSTS = /https:\/\/(online\.99digital\.co\.il|inquirly\.example|livedesk-api\.engagelab\.com)/g;
const run = promisify(execFile);
const packageFolder = fileURLToPath(new URL("..", import.meta.url));

/** A request as it arrived. */
interface Arrived {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

const arrived: Arrived[] = [];
const folder = mkdtempSync(join(tmpdir(), "contacts-samples-"));
const picture = join(folder, "picture.png");

// Takes every request down, and responds with what every operation's sample can read.
const server = createServer(async (request, response) => {
  const url = new URL(request.url ?? "", "http://localhost");
  arrived.push({ method: request.method ?? "", url, headers: request.headers, body: await text(request) });
  response
    .setHeader("content-type", "application/json")
    .end(JSON.stringify({ payload: [], inbox: {}, source_id: "x" }));
});
let origin = "";

beforeAll(async () => {
  writeFileSync(picture, Buffer.from([137, 80, 78, 71]));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Runs a sample as a reader would, against this machine instead of the vendor's. */
async function runSample(language: string, code: string): Promise<Arrived> {
  arrived.length = 0;
  const here = code.replaceAll(HOSTS, origin).replaceAll(`openAsBlob("picture.png")`, `openAsBlob("${picture}")`);
  if (language === "Shell") {
    await run("sh", ["-c", here.replace("@picture.png", `@${picture}`).replace("curl ", "curl --silent --fail ")]);
  } else {
    const baseUrl = here.includes("baseUrl") ? "" : `baseUrl: "${origin}", `;
    const program = here.replace("createClient({ ", `createClient({ ${baseUrl}`);
    await run(process.execPath, ["--input-type=module", "--eval", program], { cwd: packageFolder });
  }
  expect(arrived).toHaveLength(1);
  const [request] = arrived;
  if (request === undefined) throw new Error("Nothing arrived.");
  return request;
}

describe.each(apis)("the samples of %s", (api) => {
  const description = readDescription(api);
  const reference = readApiReference(api, description);

  it.each(operationsOf(description))(
    "send what the description shows of $operationId",
    { timeout: 120_000 },
    async (described) => {
      const { operationId, method, path, parameters, requestBody } = described;
      const operation = reference.operations.find(({ id }) => id === operationId);
      if (operation === undefined) throw new Error(`${operationId} is missing.`);
      const bodies = bodiesOf(description, requestBody?.content ?? {});
      const exampleOf = (name: string) => parameters.find((parameter) => parameter.name === name)?.example;
      const expectedPath = path.replace(/\{(\w+)\}/g, (_, name) => String(exampleOf(name)));
      const expectedQuery = parameters
        .filter((parameter) => parameter.in === "query" && parameter.example !== undefined)
        .map(({ name, example }) => [name, String(example)]);

      for (const { mediaType, samples } of samplesOf(reference, operation)) {
        const [example] = bodies.find((body) => body.mediaType === mediaType)?.examples.values() ?? [];
        for (const { language, code } of samples) {
          const request = await runSample(language, code);
          expect(`${request.method} ${request.url.pathname}`, language).toBe(`${method.toUpperCase()} ${expectedPath}`);
          expect([...request.url.searchParams], language).toEqual(expectedQuery);
          expect(request.headers.api_access_token ?? request.headers.authorization, language).toBe(
            api === "engagelab" ? `Basic ${btoa("YOUR_API_KEY:YOUR_API_SECRET")}` : "YOUR_ACCESS_TOKEN",
          );
          if (mediaType === "application/json") expect(JSON.parse(request.body), language).toEqual(example);
          if (mediaType === "multipart/form-data") {
            expect(request.body, language).toMatch(/name="avatar"; filename="picture.png"/);
            expect(request.body, language).toMatch(/name="custom_attributes\[type\]"\r\n\r\ncustomer/);
          }
        }
      }
    },
  );

  it("create a contact that the sandbox accepts", async () => {
    const sandbox = createSandbox();
    const operation = reference.operations.find(({ id }) => id === "createContact");
    const [json] = operation === undefined ? [] : samplesOf(reference, operation);
    const shell = json?.samples.find(({ language }) => language === "Shell");
    const { method, url, headers, body } = await runSample("Shell", shell?.code ?? "");
    const credential =
      api === "engagelab"
        ? { authorization: `Basic ${btoa("sandbox-key:sandbox-secret")}` }
        : { api_access_token: "sandbox-admin-token" };
    const response = await sandbox.fetch(`${sandbox.baseUrl(api)}${url.pathname}`, {
      method,
      headers: { ...credential, "content-type": headers["content-type"] ?? "" },
      body,
    });
    expect(response.status).toBe(200);
  });
});
