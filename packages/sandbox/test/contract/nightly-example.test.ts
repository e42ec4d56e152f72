import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createSandbox } from "@contacts-api/sandbox";
import { listen } from "@contacts-api/sandbox/node";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { contractCommandPath } from "./contract-command.js";

const workflow = new URL("../../../../examples/contract-in-ci/nightly.yml", import.meta.url);

/** The commands of the workflow that run ours, in their order. */
async function commandsOfExample(): Promise<string[]> {
  const { jobs } = parse(await readFile(fileURLToPath(workflow), "utf8"));
  const steps: { run?: string }[] = jobs.verify.steps;
  return steps.flatMap(({ run = "" }) => (run.includes("contacts-contract") ? [run] : []));
}

it("the example for every night runs green against a server that keeps the contract", {
  timeout: 120_000,
}, async () => {
  const { url, close } = await listen(createSandbox());
  const cwd = await mkdtemp(join(tmpdir(), "contacts-contract-nightly-"));
  const env = { ...process.env, CONTACTS_ACCESS_TOKEN: "sandbox-admin-token", CONTACTS_SERVER: `${url}/99digital` };
  const outputs: string[] = [];
  for (const command of await commandsOfExample()) {
    const line = command.replace("npx contacts-contract", `"${process.execPath}" "${contractCommandPath}"`);
    outputs.push(
      await new Promise<string>((resolve, reject) => {
        execFile("sh", ["-c", line], { cwd, env }, (error, stdout) =>
          error === null ? resolve(stdout) : reject(error),
        );
      }),
    );
  }
  expect(outputs[0]).toContain("The contract holds");
  expect(outputs[1]).toContain("0 kinds of drift");
  expect(await readdir(cwd)).toEqual(["capsules", "contract.har", "contract.html", "contract.xml"]);
  await rm(cwd, { recursive: true });
  await close();
});
