import type { ApiCredentials } from "@contacts-api/contract";
import { type VerifyReport, verify } from "@contacts-api/contract/verify";
import { type Api, apis } from "@contacts-api/openapi";
import { createSandbox, type Sandbox, type SandboxOptions } from "@contacts-api/sandbox";
import { listen } from "@contacts-api/sandbox/node";
import { beforeAll, describe, expect, it, vi } from "vitest";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const credentials: ApiCredentials = {
  "99digital": { accessToken: "sandbox-admin-token" },
  inquirly: { accessToken: "sandbox-admin-token" },
  engagelab: { apiKey: "sandbox-key", apiSecret: "sandbox-secret" },
};

/** Contacts that were there before, among them some on a second page. */
const seed: SandboxOptions["seed"] = {
  contacts: Array.from({ length: 17 }, (_, index) => ({ name: `Person ${index}`, identifier: `crm-${index}` })),
};

type Options = Partial<Parameters<typeof verify>[0]>;

async function verifySandbox(api: Api, sandbox: Pick<Sandbox, "handle">, options: Options = {}): Promise<VerifyReport> {
  const { url, close } = await listen(sandbox);
  try {
    return await verify({
      server: `${url}/${api}`,
      only: "properties",
      seed: 1,
      ...options,
      api,
      credentials: credentials[api],
    });
  } finally {
    await close();
  }
}

function failuresOf({ checks }: VerifyReport): string[] {
  return checks.filter(({ passed }) => !passed).map(({ name, message }) => `${name}: ${message}`);
}

describe.each(apis)("a run against %s", (api) => {
  const sandbox = createSandbox({ seed });
  const before = sandbox.state[api].contacts;
  let report: VerifyReport;

  beforeAll(async () => {
    report = await verifySandbox(api, sandbox, { write: true });
  });

  it("calls nothing wrong", () => {
    expect(failuresOf(report)).toEqual([]);
    expect(report.passed).toBe(true);
  });

  it("leaves the contacts that were there as they were", () => {
    expect(sandbox.state[api].contacts.slice(0, before.length)).toEqual(before);
  });

  it("marks each contact that it creates, and removes it or tells that it is left", () => {
    const { cleanup, run } = report;
    expect(cleanup.created).toBeGreaterThan(30);
    const left = sandbox.state[api].contacts.slice(before.length);
    expect(left.map(({ id }) => String(id))).toEqual(cleanup.left);
    expect(left.filter(({ identifier }) => identifier?.includes(run) !== true)).toEqual([]);
    expect(cleanup.left.length > 0).toBe(api !== "inquirly");
  });

  it("reaches every operation with success, and tells what it did not meet", () => {
    const { coverage } = report;
    expect(coverage.filter(({ statuses }) => statuses.seen["200"] === undefined)).toEqual([]);
    const create = coverage.find(({ operationId }) => operationId === "createContact");
    expect(create?.parameters.neverSent).toContain("body.avatar_url");
    expect(create?.statuses.neverSeen).toContain("429");
    expect(create?.fields.undescribed).toEqual([]);
  });

  it.each(["4.0", "4.17", "documented"] as const)("calls nothing wrong on the profile %s", async (profile) => {
    expect(failuresOf(await verifySandbox(api, createSandbox({ profile, seed }), { write: true, seed: 2 }))).toEqual(
      [],
    );
  });

  it("sends nothing that writes unless it may", async () => {
    const untouched = createSandbox({ seed });
    const stored = untouched.state[api].contacts;
    const read = await verifySandbox(api, untouched);
    expect(failuresOf(read)).toEqual([]);
    expect(untouched.state[api].contacts).toEqual(stored);
    const writing = untouched.requests.filter(({ method, path }) => method !== "GET" && !path.includes("/filter"));
    expect(writing).toEqual([]);
    expect(read.cleanup.created).toBe(0);
  });

  it("draws the same values from the same seed", async () => {
    const paths = async () => {
      const { exchanges, run } = await verifySandbox(api, createSandbox(), { seed: 7 });
      return exchanges.map(({ exchange }) => exchange.request.path.replaceAll(run, "run"));
    };
    expect(await paths()).toEqual(await paths());
  });
});

describe("a run", () => {
  // The stories are run on such a server in every-story.test.ts.
  it("calls nothing wrong on a server that is as disorderly as a database", async () => {
    const sandbox = createSandbox({ realism: "database", seed });
    expect(failuresOf(await verifySandbox("inquirly", sandbox, { write: true }))).toEqual([]);
  });

  it("tells of fields that the description does not have, and does not fail for them", async () => {
    const sandbox = createSandbox({ seed });
    const report = await verifySandbox("99digital", {
      handle: async (request) => {
        const reply = await sandbox.handle(request);
        const body =
          typeof reply.body === "string" ? reply.body.replaceAll('"email":', '"nickname":"x","email":') : reply.body;
        return { ...reply, body };
      },
    });
    expect(failuresOf(report)).toEqual([]);
    const list = report.coverage.find(({ operationId }) => operationId === "listContacts");
    expect(list?.fields.undescribed).toEqual(["payload[].nickname"]);
  });

  it("waits when a rate limit refuses a request, and goes on", async () => {
    // The clock's next minute begins with the refusal.
    let now = Date.now();
    const sandbox = createSandbox({ seed, rateLimits: { searchesPerMinute: 3 }, clock: () => now });
    const server: Pick<Sandbox, "handle"> = {
      handle: async (request) => {
        const reply = await sandbox.handle(request);
        if (reply.status === 429) now += 60_000;
        return reply;
      },
    };
    const { coverage, ...report } = await verifySandbox("99digital", server, { write: true, pauseAfterLimit: 1 });
    expect(report.checks.filter(({ passed }) => !passed)).toEqual([]);
    const search = coverage.find(({ operationId }) => operationId === "searchContacts");
    expect(search?.statuses.seen["429"]).toBeGreaterThan(0);
  });

  it("ends when its signal is aborted, and removes what it created", async () => {
    const sandbox = createSandbox();
    const controller = new AbortController();
    const onProgress = ({ done }: { done: number }) => {
      if (done === 12) controller.abort(new Error("enough"));
    };
    const report = await verifySandbox("inquirly", sandbox, { write: true, signal: controller.signal, onProgress });
    expect(report).toMatchObject({ passed: false, isInterrupted: true });
    expect(report.cleanup.created).toBeGreaterThan(0);
    expect(sandbox.state.inquirly.contacts).toEqual([]);
  });

  it.each([
    ["an unknown credential", { credentials: { accessToken: "unknown" } }, "refuses the credential with 401"],
    ["an unknown account", { accountId: 9 }, "Check the base URL, and the account 9"],
    ["an unknown inbox", { write: true, inboxId: 77 }, "knows no inbox 77"],
    ["a story that writes", { only: "search" }, 'The story "search" writes'],
    ["an unknown story", { only: "nonsense" }, 'has no story "nonsense"'],
  ])("cannot be tried with %s", async (_what, options, message) => {
    const { url, close } = await listen(createSandbox());
    const given = { api: "99digital", server: `${url}/99digital`, credentials: credentials["99digital"] } as const;
    await expect(verify({ ...given, ...options })).rejects.toThrow(message);
    await close();
  });
});
