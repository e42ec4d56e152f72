import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { atServer, programsIn } from "../rehearsal/readme-programs.js";
import { assertSame } from "../rehearsal/released-tree.js";
import { StepFailure, step } from "../rehearsal/steps.js";
import { root, textOf } from "./files.js";

describe(programsIn, () => {
  it("takes blocks that begin with an import, and no other block", () => {
    const page = '```ts\nimport "a";\nb();\n```\n\n```ts\nb();\n```\n\n```sh\nimport it\n```\n';
    expect(programsIn(page)).toEqual(['import "a";\nb();']);
  });

  it("finds a first call for each API in the README", () => {
    expect(programsIn(textOf("README.md"))).toHaveLength(3);
  });
});

describe(atServer, () => {
  it("leaves no sandbox in the process", () => {
    for (const program of programsIn(textOf("README.md"))) {
      expect(atServer(program)).not.toContain("createSandbox()");
      expect(atServer(program)).toContain('process.env["SANDBOX_URL"]');
    }
  });

  it("throws for a program that has none", () => {
    expect(() => atServer('import "a";')).toThrow("There is no `const sandbox = createSandbox();`");
  });
});

describe(step, () => {
  it("names the step that failed, and what was seen", async () => {
    const failure = step("publishes", () => Promise.reject(new Error("no such registry")));
    await expect(failure).rejects.toThrow(new StepFailure("publishes: no such registry"));
  });
});

describe(assertSame, () => {
  it.each([
    [["a 1"], ["a 2"]],
    [["a 1"], []],
    [[], ["a 1"]],
  ])("does not take %j for %j", (expected, actual) => {
    expect(() => assertSame(expected, actual)).toThrow("not the same");
  });
});

describe("npm run rehearse", () => {
  it("takes no options, and exits 2 when given one", () => {
    const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/rehearse.ts", "--write"], {
      cwd: root,
      encoding: "utf8",
    });
    expect(stderr).toMatch(/^usage: npm run rehearse/);
    expect(status).toBe(2);
  });
});
