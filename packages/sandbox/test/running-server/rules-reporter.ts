import type { Reporter, TestCase, TestModule } from "vitest/node";

export interface Verdicts {
  readonly hold: number;
  readonly differ: number;
  readonly skipped: number;
}

/** Prints for each rule whether it holds on a running server, and why it was not tried. */
export class RulesReporter implements Reporter {
  readonly #print: (line: string) => void;
  #verdicts: Verdicts = { hold: 0, differ: 0, skipped: 0 };

  constructor(print: (line: string) => void) {
    this.#print = print;
  }

  get verdicts(): Verdicts {
    return this.#verdicts;
  }

  onTestCaseResult(test: TestCase): void {
    const { rule } = test.meta();
    const result = test.result();
    // Tests that were left out by name have begun with nothing, and so name no rule.
    if (rule === undefined) return;
    const name = `§${rule.section} ${rule.title}`;
    const { hold, differ, skipped } = this.#verdicts;
    if (result.state === "passed") {
      this.#verdicts = { hold: hold + 1, differ, skipped };
      this.#print(`holds    ${name}`);
    } else if (result.state === "failed") {
      this.#verdicts = { hold, differ: differ + 1, skipped };
      this.#print(`DIFFERS  ${name}\n${indented(result.errors.map(({ message }) => message).join("\n"))}`);
    } else {
      this.#verdicts = { hold, differ, skipped: skipped + 1 };
      this.#print(`skipped  ${name}: ${result.state === "skipped" ? result.note : "was not run"}`);
    }
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly { readonly message: string }[]): void {
    const failures = [...errors, ...modules.flatMap((module) => module.errors())];
    for (const { message } of failures) this.#print(`The rules could not all be run: ${message}`);
  }
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, "         ");
}
