import { readFile } from "node:fs/promises";
import { type ApiCredentials, runStories, type Story, type StoryResult, storiesOf } from "@contacts-api/contract";
import { type Api, apis } from "@contacts-api/openapi";
import { createSandbox, type ProfileName, profileNames, type Sandbox } from "@contacts-api/sandbox";
import { listen } from "@contacts-api/sandbox/node";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";

// Each run starts the command-line tool once, which takes seconds; so it runs all stories, and tests share its results.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const credentials: ApiCredentials = {
  "99digital": { accessToken: "sandbox-admin-token" },
  inquirly: { accessToken: "sandbox-admin-token" },
  engagelab: { apiKey: "sandbox-key", apiSecret: "sandbox-secret" },
};

type Results = ReadonlyMap<string, StoryResult>;

/** Runs stories of an API against a sandbox that is reached through `handle`. */
async function run(
  api: Api,
  handle: Sandbox["handle"],
  { stories = storiesOf(api), word = "r1" }: { readonly stories?: readonly Story[]; readonly word?: string } = {},
): Promise<Results> {
  const { url, close } = await listen({ handle });
  try {
    const server = `${url}/${api}`;
    return await runStories({
      api,
      stories,
      server,
      credentials: credentials[api],
      accountId: 1,
      inboxId: 1,
      run: word,
    });
  } finally {
    await close();
  }
}

/** A server on which somebody wrote the stories' labels in capitals before. */
function sandboxWithLabels(profile: ProfileName): Sandbox {
  return createSandbox({ profile, seed: { contacts: [{ name: "Ada", labels: ["VIP", "News"] }] } });
}

/** The IDs of the steps that a story's file holds. */
async function stepsOf({ path }: Story): Promise<string[]> {
  const { workflows } = parse(await readFile(path, "utf8"));
  return workflows[0].steps.map(({ stepId }: { stepId: string }) => stepId);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function namesThat(results: Results, passed: boolean): string[] {
  return [...results].filter(([, result]) => result.passed === passed).map(([name]) => name);
}

describe.each(apis)("the stories of %s", (api) => {
  const stories = storiesOf(api);
  const names = stories.map(({ name }) => name);
  const sandbox = sandboxWithLabels("4.10");
  let healthy: Results;

  beforeAll(async () => {
    healthy = await run(api, sandbox.handle);
  });

  it("hold on the baseline, every step of them", async () => {
    expect(namesThat(healthy, true)).toEqual(names);
    const steps = [...healthy.values()].map((result) => result.steps.map(({ id }) => id));
    expect(steps).toEqual(await Promise.all(stories.map(stepsOf)));
  });

  it("are those that every API has, and those of its own operations", () => {
    expect(names).toEqual(
      expect.arrayContaining([
        ...["authentication-errors", "contact-life", "not-found", "paging", "search", "validation-errors"],
        ...(api === "inquirly" ? ["filter", "labels-and-inboxes"] : []),
      ]),
    );
  });

  it("hold every response with a body against the description's schema", () => {
    const steps = healthy.get("contact-life")?.steps.filter(({ id }) => id !== "delete") ?? [];
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.filter(({ checks }) => !checks.some(({ name }) => name === "schema check"))).toEqual([]);
  });

  it("hold a second time on one server, whose database has no order and which says more about a page", async () => {
    const received = sandbox.requests.length;
    sandbox.setRealism("database");
    const again = await run(
      api,
      async (request) => {
        const reply = await sandbox.handle(request);
        const { body } = reply;
        return typeof body === "string" ? { ...reply, body: body.replace('"meta":{', '"meta":{"newer":true,') } : reply;
      },
      { word: "r2" },
    );
    expect(namesThat(again, true)).toEqual(names);
    expect(sandbox.requests.length - received).toBe(sum([...again.values()].map(({ steps }) => steps.length)));
  });

  it.each<ProfileName>(["4.0", "4.17", "documented"])("hold on the profile %s", async (profile) => {
    expect(namesThat(await run(api, sandboxWithLabels(profile).handle), true)).toEqual(names);
  });

  it("each fail when the server does something else at their last step", async () => {
    const lengths = [...healthy.values()].map(({ steps }) => steps.length);
    const broken = new Set(lengths.map((_, index) => sum(lengths.slice(0, index + 1))));
    const server = createSandbox();
    let received = 0;
    const results = await run(api, async (request) => {
      const reply = await server.handle(request);
      received += 1;
      return broken.has(received) ? { ...reply, status: reply.status === 200 ? 404 : 200 } : reply;
    });
    expect(namesThat(results, false)).toEqual(names);
    const ends = [...results.values()].map(({ steps }) => steps.findIndex(({ passed }) => !passed) + 1);
    expect(ends).toEqual(lengths);
  });
});

describe("the story of a contact's life of 99digital, in whose search the versions differ most", () => {
  const stories = storiesOf("99digital").filter(({ name }) => name === "contact-life");
  const others = profileNames.filter((name) => !["4.0", "4.10", "4.17", "documented"].includes(name));

  it.each(others)("holds on the profile %s", async (profile) => {
    const results = await run("99digital", sandboxWithLabels(profile).handle, { stories });
    expect(namesThat(results, true)).toEqual(["contact-life"]);
  });
});

describe("storiesOf", () => {
  it("tells which stories write", () => {
    const reading = storiesOf("99digital").filter(({ writes }) => !writes);
    expect(reading.map(({ name }) => name)).toEqual(["authentication-errors", "not-found", "paging"]);
  });
});
