import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { type ApiCredentials, runStory, type StoryResult } from "@contacts-api/contract";
import { type Api, apis } from "@contacts-api/openapi";
import { createSandbox, profileNames, type Sandbox } from "@contacts-api/sandbox";
import { type Listening, listen } from "@contacts-api/sandbox/node";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { parse } from "yaml";

// A story starts the command-line tool once.
vi.setConfig({ testTimeout: 60_000 });

const credentials: ApiCredentials = {
  "99digital": { accessToken: "sandbox-admin-token" },
  inquirly: { accessToken: "sandbox-admin-token" },
  engagelab: { apiKey: "sandbox-key", apiSecret: "sandbox-secret" },
};

let sandbox: Sandbox;
let listening: Listening;

beforeAll(async () => {
  sandbox = createSandbox();
  listening = await listen(sandbox, { port: 0, host: "127.0.0.1" });
});

afterAll(() => listening.close());

function story<Id extends Api>(
  api: Id,
  given: ApiCredentials[Id] = credentials[api],
  origin: string = listening.url,
): Promise<StoryResult> {
  return runStory({ api, server: `${origin}/${api}/`, credentials: given, inboxId: 407 });
}

/** A server that gives every request the same JSON. */
async function answering(body: string): Promise<{ origin: string; close(): Promise<void> }> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "application/json" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { origin: `http://127.0.0.1:${port}`, close };
}

/** The ids of the steps that a story's file holds. */
async function stepsOf(api: Api): Promise<string[]> {
  const file = fileURLToPath(import.meta.resolve(`@contacts-api/openapi/${api}.arazzo.yaml`));
  return parse(await readFile(file, "utf8")).workflows[0].steps.map(({ stepId }: { stepId: string }) => stepId);
}

describe.each(apis)("the story of %s", (api) => {
  it("passes every step against the sandbox", async () => {
    const { passed, steps } = await story(api);
    expect(steps.filter((step) => !step.passed)).toEqual([]);
    expect(steps.map(({ id }) => id)).toEqual(await stepsOf(api));
    expect(passed).toBe(true);
  });

  // The search of 99digital's story is where the versions differ most.
  it.each(api === "99digital" ? profileNames : (["4.0", "4.17"] as const))(
    "passes every step against the profile %s",
    async (profile) => {
      const { url, close } = await listen(createSandbox({ profile }));
      const { steps } = await story(api, credentials[api], url);
      await close();
      expect(steps.filter((step) => !step.passed)).toEqual([]);
      expect(steps).toHaveLength((await stepsOf(api)).length);
    },
  );

  it("passes when a newer server says more about a page than is described", async () => {
    const handle: Sandbox["handle"] = async (request) => {
      const reply = await sandbox.handle(request);
      const { body } = reply;
      return typeof body === "string" ? { ...reply, body: body.replace('"meta":{', '"meta":{"newer":true,') } : reply;
    };
    const { url, close } = await listen({ handle });
    const { steps } = await story(api, credentials[api], url);
    await close();
    expect(steps.filter((step) => !step.passed)).toEqual([]);
  });

  it("passes every step against a sandbox with realism", async () => {
    sandbox.setRealism("database");
    onTestFinished(() => sandbox.setRealism("off"));
    const { passed, steps } = await story(api);
    expect(steps.filter((step) => !step.passed)).toEqual([]);
    expect(passed).toBe(true);
  });

  it("holds every answer against the description's schema", async () => {
    const { steps } = await story(api);
    const withBody = steps.filter(({ id }) => id !== "delete");
    expect(withBody.filter(({ checks }) => !checks.some(({ name }) => name === "schema check"))).toEqual([]);
  });

  it("can be run again on the same server", async () => {
    const results = [await story(api), await story(api)];
    expect(results.map(({ passed }) => passed)).toEqual([true, true]);
  });
});

describe("a story", () => {
  it("fails at its first step when the credential is unknown, and does not show it", async () => {
    const result = await story("99digital", { accessToken: "an-unknown-token" });
    expect(result.passed).toBe(false);
    expect(result.steps.map(({ id, passed, status }) => ({ id, passed, status }))).toEqual([
      { id: "create", passed: false, status: 401 },
    ]);
    expect(JSON.stringify(result)).not.toContain("an-unknown-token");
  });

  it("fails with status 0 when nobody listens", async () => {
    const { url, close } = await listen(sandbox, { port: 0, host: "127.0.0.1" });
    await close();
    const server = `${url}/inquirly`;
    const result = await runStory({ api: "inquirly", server, credentials: credentials.inquirly, inboxId: 1 });
    expect(result).toMatchObject({ passed: false, steps: [{ id: "create", passed: false, status: 0 }] });
  });

  it("fails when an answer breaks the schema, though its criteria hold", async () => {
    const contact = { id: 1, name: "Alice Example", email: "alice@acme.example", custom_attributes: { plan: "free" } };
    const { origin, close } = await answering(JSON.stringify({ payload: { contact, contact_inbox: {} } }));
    const result = await runStory({
      api: "99digital",
      server: origin,
      credentials: credentials["99digital"],
      inboxId: 1,
    });
    await close();
    const failed = result.steps[0]?.checks.filter(({ passed }) => !passed).map(({ name }) => name);
    expect({ passed: result.passed, status: result.steps[0]?.status, failed }).toEqual({
      passed: false,
      status: 200,
      failed: ["schema check"],
    });
  });

  it("sends each request to the server it was given", async () => {
    const before = sandbox.requests.length;
    const { steps } = await story("engagelab");
    expect(sandbox.requests.length - before).toBe(steps.length);
  });

  it("ends when its signal is aborted, with the signal's reason", async () => {
    const reason = new Error("enough");
    const options = { server: listening.url, inboxId: 1, signal: AbortSignal.abort(reason) };
    await expect(runStory({ api: "inquirly", credentials: credentials.inquirly, ...options })).rejects.toBe(reason);
  });
});
