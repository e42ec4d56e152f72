import { execFile, spawnSync } from "node:child_process";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { createSandbox } from "@contacts-api/sandbox";
import { listen } from "@contacts-api/sandbox/node";
import { describe, expect, it } from "vitest";
import { filesOf, root } from "./files.js";

const OUTPUTS = "examples/output";

function run(...parameters: readonly string[]) {
  const env = { ...process.env, NO_COLOR: "1" };
  return spawnSync(process.execPath, [...parameters], { cwd: root, encoding: "utf8", env });
}

const examples = filesOf("examples/[0-9][0-9]-*.ts");
const outputs = filesOf(`${OUTPUTS}/*.txt`);

function outputOf(example: string): string {
  return `${OUTPUTS}/${basename(example, ".ts")}.txt`;
}

describe("examples", () => {
  it.each(examples)("runs %s to its end and prints something", async (file) => {
    const { status, stdout, stderr } = run("--import", "tsx", file);
    expect(stderr).toBe("");
    expect(stdout).not.toBe("");
    expect(status).toBe(0);
    if (outputs.includes(outputOf(file))) await expect(stdout).toMatchFileSnapshot(join(root, outputOf(file)));
  });

  it("runs the tests of an example, which pass, and prints them as a guide shows them, without the times", async () => {
    const { status, stdout } = run("node_modules/vitest/vitest.mjs", "run", "examples/testing", "--reporter=verbose");
    expect(status).toBe(0);
    const tests = stdout.split("\n").filter((line) => line.includes("✓"));
    const text = tests.map((line) => `${line.trim().replace(/ \d+ms$/, "")}\n`).join("");
    await expect(text).toMatchFileSnapshot(join(root, outputOf("testing")));
  });

  it("verify a server as a guide shows it, without the time and with the usual port", async () => {
    const { url, close } = await listen(createSandbox());
    const command = "packages/contract/bin/contacts-contract.js";
    const parameters = [command, "verify", "99digital", "--server", `${url}/99digital`, "--seed", "1"];
    const env = { ...process.env, CONTACTS_ACCESS_TOKEN: "sandbox-admin-token" };
    const { stdout } = await promisify(execFile)(process.execPath, parameters, { cwd: root, env });
    await close();
    const text = stdout.replace(url, "http://127.0.0.1:4010").replace(/, [\d.]+ s\.\n$/, ".\n");
    await expect(text).toMatchFileSnapshot(join(root, outputOf("verify")));
  });

  it("have an output for a guide only where something prints it", () => {
    const printed = [...examples, "testing", "verify"].map(outputOf);
    expect(outputs.filter((output) => !printed.includes(output))).toEqual([]);
    expect(outputs.length).toBeGreaterThan(10);
  });
});
