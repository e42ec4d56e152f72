import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { commentOf } from "../comment/pull-request-comment.mjs";
import { root } from "./files.js";

interface Received {
  readonly request: string;
  readonly body: string;
}

const OURS = { id: 7, body: commentOf("before"), user: { login: "github-actions[bot]" } };
const COPIED = { id: 8, body: commentOf("copied"), user: { login: "somebody" } };

/** What stands below the pull request, page by page. */
let comments: object[][] = [[]];
let status = 200;
let received: Received[] = [];

/** What the script needs of GitHub's API. */
const github = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://github");
  received.push({ request: `${request.method} ${pathname}`, body: Buffer.concat(chunks).toString() });
  const pulls = [
    { number: 11, head: { sha: "an older commit" } },
    { number: 12, head: { sha: "cafe" } },
  ];
  const found = pathname.endsWith("/pulls") ? pulls : comments[Number(searchParams.get("page")) - 1];
  response.writeHead(status).end(JSON.stringify(request.method === "GET" ? found : {}));
});
const folder = mkdtempSync(join(tmpdir(), "contacts-comment-"));

beforeAll(() => new Promise<void>((resolve) => github.listen(0, "127.0.0.1", resolve)));
afterAll(() => {
  github.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  comments = [[]];
  status = 200;
  received = [];
});

/** Runs the command for a commit of a fork, as the workflow does. */
function comment(report: string, commit = "cafe"): Promise<{ code: number; stdout: string; stderr: string }> {
  const file = join(folder, "changes.txt");
  const event = join(folder, "event.json");
  writeFileSync(file, report);
  const run = { head_repository: { owner: { login: "fork" } }, head_branch: "a branch", head_sha: commit };
  writeFileSync(event, JSON.stringify({ workflow_run: run }));
  const env = {
    ...process.env,
    GITHUB_TOKEN: "a-secret",
    GITHUB_REPOSITORY: "contacts-api/contacts-api",
    GITHUB_EVENT_PATH: event,
    GITHUB_API_URL: `http://127.0.0.1:${(github.address() as AddressInfo).port}`,
  };
  return new Promise((resolve) =>
    execFile(process.execPath, ["scripts/comment.mjs", file], { cwd: root, env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    ),
  );
}

describe("npm run comment", () => {
  it("writes the report below the open pull request that ends with the commit", async () => {
    const { code, stdout } = await comment("@contacts-api/client: major\n");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "Written below #12.\n" });
    expect(received.at(-1)?.request).toBe("POST /repos/contacts-api/contacts-api/issues/12/comments");
    expect(JSON.parse(received.at(-1)?.body ?? "").body).toContain("@contacts-api/client: major");
  });

  it("replaces the comment that it wrote before, on whatever page, and not one that somebody copied from it", async () => {
    comments = [Array.from({ length: 100 }, () => COPIED), [OURS]];
    expect(await comment("after")).toMatchObject({ code: 0 });
    expect(received.at(-1)?.request).toBe("PATCH /repos/contacts-api/contacts-api/issues/comments/7");
    expect(JSON.parse(received.at(-1)?.body ?? "").body).toBe(commentOf("after"));
  });

  it("writes nothing when the pull request is closed or has another commit by now", async () => {
    expect(await comment("late", "beef")).toMatchObject({ code: 0 });
    expect(received.map(({ request }) => request)).toEqual(["GET /repos/contacts-api/contacts-api/pulls"]);
  });

  it("exits 1 when GitHub refuses, and shows no token", async () => {
    status = 403;
    const { code, stdout, stderr } = await comment("refused");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^GET http:\S+ has status 403/);
    expect(stdout + stderr).not.toContain("a-secret");
  });

  it("exits 2 outside of a workflow", async () => {
    const env = { PATH: process.env.PATH ?? "" };
    const stderr = await new Promise((resolve) =>
      execFile(process.execPath, ["scripts/comment.mjs"], { cwd: root, env }, (error, _, text) =>
        resolve(`${error?.code} ${text}`),
      ),
    );
    expect(stderr).toMatch(/^2 usage: npm run comment/);
  });
});

describe(commentOf, () => {
  it("shows a report as it is, so that no mention, link or fence of a stranger is one", () => {
    const text = commentOf("```\n@everyone ![a](https://example.com/b)\n````\n");
    const [, fence = "", inside] = /\n(`+)text\n([\s\S]*)\n\1\n$/.exec(text) ?? [];
    expect(fence).toBe("`````");
    expect(inside).toBe("```\n@everyone ![a](https://example.com/b)\n````");
  });

  it("is no longer than GitHub takes, and says where the rest is", () => {
    expect(commentOf("x".repeat(100_000)).length).toBeLessThan(65_536);
    expect(commentOf("x".repeat(100_000))).toContain("`npm run changes` prints the rest");
  });
});
