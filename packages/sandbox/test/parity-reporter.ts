import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";
import { parityTable, type TestedRule } from "./parity-table.js";

const rulesFolder = new URL("./rules/", import.meta.url);
const table = new URL("../PARITY.md", import.meta.url);

/** Makes the parity table from the rules that were tested, once all of them were. */
export default class ParityReporter implements Reporter {
  readonly #writes: boolean;

  /** @param options Whether the table is written; otherwise a table that differs fails the run. */
  constructor({ writes }: { readonly writes: boolean }) {
    this.#writes = writes;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const ruleModules = modules.filter(({ moduleId }) => moduleId.includes("/test/rules/"));
    if (ruleModules.length < readdirSync(rulesFolder).length) return;
    const rules = rulesOf([...ruleModules].sort((left, right) => left.moduleId.localeCompare(right.moduleId)));
    // A failed test is reported as such; it says nothing about the table.
    if (!this.#writes && [...rules.values()].some(({ holds }) => !holds)) return;
    const made = parityTable([...rules.values()]);
    if (this.#writes) writeFileSync(table, made);
    else if (readTable() !== made) {
      process.exitCode = 1;
      process.stderr.write("PARITY.md is not what the tests make of it. Repair it with: npm run parity\n");
    }
  }
}

function rulesOf(modules: readonly TestModule[]): Map<string, TestedRule> {
  const rules = new Map<string, TestedRule>();
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const { rule } = test.meta();
      if (rule === undefined) continue;
      const name = `${rule.section} ${rule.title}`;
      const holds = test.result().state === "passed" && (rules.get(name)?.holds ?? true);
      rules.set(name, { ...rule, holds });
    }
  }
  return rules;
}

function readTable(): string {
  try {
    return readFileSync(table, "utf8");
  } catch {
    return "";
  }
}
