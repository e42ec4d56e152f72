import { type ApiCredentials, runStories, type StoryResult, storiesOf } from "@contacts-api/contract";
import { type Api, apis } from "@contacts-api/openapi";
import { createSandbox, type ProfileName, type Sandbox } from "@contacts-api/sandbox";
import { listen } from "@contacts-api/sandbox/node";
import { beforeAll, describe, expect, it, vi } from "vitest";

// Each run starts the command-line tool once.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const credentials: ApiCredentials = {
  "99digital": { accessToken: "sandbox-admin-token" },
  inquirly: { accessToken: "sandbox-admin-token" },
  engagelab: { apiKey: "sandbox-key", apiSecret: "sandbox-secret" },
};

/** Runs every story of an API against a sandbox that is reached through `handle`. */
async function runEveryStory(api: Api, handle: Sandbox["handle"]): Promise<ReadonlyMap<string, StoryResult>> {
  const { url, close } = await listen({ handle });
  try {
    return await runStories({
      api,
      stories: storiesOf(api),
      server: `${url}/${api}`,
      credentials: credentials[api],
      accountId: 1,
      inboxId: 1,
      run: "r1",
    });
  } finally {
    await close();
  }
}

/** A server on which somebody wrote the stories' labels in capitals before. */
function sandboxWithLabels(profile: ProfileName): Sandbox {
  return createSandbox({ profile, seed: { contacts: [{ name: "Ada", labels: ["VIP", "News"] }] } });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function namesThat(results: ReadonlyMap<string, StoryResult>, passed: boolean): string[] {
  return [...results].filter(([, result]) => result.passed === passed).map(([name]) => name);
}

describe.each(apis)("the stories of %s", (api) => {
  const names = storiesOf(api).map(({ name }) => name);
  let healthy: ReadonlyMap<string, StoryResult>;

  beforeAll(async () => {
    healthy = await runEveryStory(api, sandboxWithLabels("4.10").handle);
  });

  it("hold on the baseline", () => {
    expect(namesThat(healthy, true)).toEqual(names);
  });

  it("are those that every API has, and those of its own operations", () => {
    expect(names).toEqual(
      expect.arrayContaining([
        ...["authentication-errors", "contact-life", "not-found", "paging", "search", "validation-errors"],
        ...(api === "inquirly" ? ["filter", "labels-and-inboxes"] : []),
      ]),
    );
  });

  // The versions between them are tried by `npm run verify-all`.
  it.each<ProfileName>(["4.0", "4.17", "documented"])("hold on the profile %s", async (profile) => {
    const results = await runEveryStory(api, sandboxWithLabels(profile).handle);
    expect(namesThat(results, true)).toEqual(names);
  });

  it.each([
    ["first", 0],
    ["last", -1],
  ] as const)("each fail when the server does something else at its %s step", async (_which, at) => {
    const counts = [...healthy.values()].map(({ steps }) => steps.length);
    const lengths = counts.map((count) => (at === 0 ? 1 : count));
    const broken = new Set(lengths.map((_, index) => sum(lengths.slice(0, index + 1))));
    const sandbox = createSandbox();
    let received = 0;
    const results = await runEveryStory(api, async (request) => {
      const reply = await sandbox.handle(request);
      received += 1;
      return broken.has(received) ? { ...reply, status: reply.status === 200 ? 404 : 200 } : reply;
    });
    expect(namesThat(results, false)).toEqual(names);
    const ends = [...results.values()].map(({ steps }) => steps.findIndex(({ passed }) => !passed) + 1);
    expect(ends).toEqual(lengths);
  });
});

describe("storiesOf", () => {
  it("tells which stories write", () => {
    const reading = storiesOf("99digital").filter(({ writes }) => !writes);
    expect(reading.map(({ name }) => name)).toEqual(["authentication-errors", "not-found", "paging"]);
  });
});
