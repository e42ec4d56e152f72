import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Finished } from "../command.js";

export const contractCommandPath = fileURLToPath(
  new URL("../bin/contacts-contract.js", import.meta.resolve("@contacts-api/contract/verify")),
);

export interface ContractCommand {
  /** Variables of the environment beside those of the tests. */
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Called when the process has started. */
  readonly started?: (child: ChildProcess) => void;
}

/** Runs `contacts-contract` to its end. The tests' own environment holds no credential. */
export function contactsContract(
  options: readonly string[],
  { env = {}, stdin = "", started }: ContractCommand = {},
): Promise<Finished> {
  const child = spawn(process.execPath, [contractCommandPath, ...options], { env: { ...process.env, ...env } });
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output.stderr += chunk;
  });
  child.stdin.end(stdin);
  started?.(child);
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, ...output })));
}
