import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createSandbox } from "@contacts-api/sandbox";
import { listen } from "@contacts-api/sandbox/node";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { contractCommandPath } from "./contract-command.js";

vi.setConfig({ testTimeout: 120_000 });

const example = fileURLToPath(new URL("../../../../examples/contract-in-ci/nightly.yml", import.meta.url));
const action = fileURLToPath(import.meta.resolve("@contacts-api/contract/package.json")).replace(
  "package.json",
  "action.yml",
);

interface Step {
  readonly run?: string;
}

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "contacts-contract-nightly-"));
});

afterEach(() => rm(folder, { recursive: true }));

/** Runs the commands of steps that run ours, in their order; the command is this repository's, not a published one. */
async function run(steps: readonly Step[], variables: Readonly<Record<string, string>>): Promise<string[]> {
  const outputs: string[] = [];
  const ours = /npx (?:contacts-contract|--yes "@contacts-api\/contract@[^"]*")/;
  for (const { run: command = "" } of steps) {
    if (!ours.test(command)) continue;
    const line = command.replace(ours, `"${process.execPath}" "${contractCommandPath}"`);
    const env = { ...process.env, CONTACTS_ACCESS_TOKEN: "sandbox-admin-token", ...variables };
    const output = new Promise<string>((resolve, reject) => {
      execFile("bash", ["-eo", "pipefail", "-c", line], { cwd: folder, env }, (error, stdout) =>
        error === null ? resolve(stdout) : reject(error),
      );
    });
    outputs.push(await output);
  }
  return outputs;
}

const written = ["capsules", "contract.har", "contract.html", "contract.xml"];

it("the example for every night runs green against a server that keeps the contract", async () => {
  const { url, close } = await listen(createSandbox());
  const { jobs } = parse(await readFile(example, "utf8"));
  const outputs = await run(jobs.verify.steps, { CONTACTS_SERVER: `${url}/99digital` });
  await close();
  expect(outputs[0]).toContain("The contract holds");
  expect(outputs[1]).toContain("0 kinds of drift");
  expect(await readdir(folder)).toEqual(written);
});

it("the action runs green against a server that keeps the contract, and writes when it is told to", async () => {
  const sandbox = createSandbox();
  const { url, close } = await listen(sandbox);
  const { inputs, runs } = parse(await readFile(action, "utf8"));
  const given = {
    API: "inquirly",
    SERVER: `${url}/inquirly`,
    ACTION_PATH: dirname(action),
    VERSION: "",
    WRITE: "true",
  };
  const defaults = { ACCOUNT_ID: inputs["account-id"].default, INBOX_ID: inputs["inbox-id"].default };
  const outputs = await run(runs.steps, { ...given, ...defaults });
  await close();
  expect(outputs[0]).toContain("The contract holds");
  expect(outputs[0]).toMatch(/\d+ contacts created/);
  expect(outputs[1]).toContain("0 kinds of drift");
  expect(await readdir(folder)).toEqual(written);
});
