import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { runStory } from "@contacts-api/contract";
import { createSandbox } from "@contacts-api/sandbox";
import { type Listening, listen } from "@contacts-api/sandbox/node";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

// A story starts the command-line tool once.
vi.setConfig({ testTimeout: 60_000 });

const credentials = { accessToken: "sandbox-admin-token" };

let listening: Listening;

beforeAll(async () => {
  listening = await listen(createSandbox());
});

afterAll(() => listening.close());

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

describe("a story", () => {
  it("fails at its first step when the credential is unknown, and does not show it", async () => {
    const given = { accessToken: "an-unknown-token" };
    const server = `${listening.url}/99digital/`;
    const result = await runStory({ api: "99digital", server, credentials: given, inboxId: 407 });
    expect(result.passed).toBe(false);
    expect(result.steps.map(({ id, passed, status }) => ({ id, passed, status }))).toEqual([
      { id: "create", passed: false, status: 401 },
    ]);
    expect(JSON.stringify(result)).not.toContain("an-unknown-token");
  });

  it("fails with status 0 when nobody listens", async () => {
    const { url, close } = await listen(createSandbox());
    await close();
    const result = await runStory({ api: "inquirly", server: `${url}/inquirly`, credentials, inboxId: 1 });
    expect(result).toMatchObject({ passed: false, steps: [{ id: "create", passed: false, status: 0 }] });
  });

  it("fails when a response breaks the schema, though its criteria hold", async () => {
    const contact = { id: 1, name: "Alice Example", email: "alice@acme.example", custom_attributes: { plan: "free" } };
    const { origin, close } = await answering(JSON.stringify({ payload: { contact, contact_inbox: {} } }));
    const result = await runStory({ api: "99digital", server: origin, credentials, inboxId: 1 });
    await close();
    const failed = result.steps[0]?.checks.filter(({ passed }) => !passed).map(({ name }) => name);
    expect({ passed: result.passed, status: result.steps[0]?.status, failed }).toEqual({
      passed: false,
      status: 200,
      failed: ["schema check"],
    });
  });

  it("ends when its signal is aborted, with the signal's reason", async () => {
    const reason = new Error("enough");
    const options = { server: listening.url, inboxId: 1, signal: AbortSignal.abort(reason) };
    await expect(runStory({ api: "inquirly", credentials, ...options })).rejects.toBe(reason);
  });
});
