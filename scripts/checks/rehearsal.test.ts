import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { atServer, programsIn } from "../rehearsal/readme-programs.js";
import { assertSame } from "../rehearsal/released-tree.js";
import { runCommand } from "../rehearsal/run-command.js";
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

// Prints its number and waits for a process that it has started.
const PARENT = `require("node:child_process").spawn(process.execPath, ["-e", "console.log(process.pid); setInterval(() => {}, 1000)"], { stdio: "inherit" })`;

describe.skipIf(process.platform === "win32")(
  "a command that is aborted, on the systems that a rehearsal runs on",
  () => {
    it("has ended with all that it started when it rejects", async () => {
      const interruption = new AbortController();
      const file = join(mkdtempSync(join(tmpdir(), "contacts-command-")), "pid");
      const shell = `${JSON.stringify(process.execPath)} -e '${PARENT}' | tee ${file}`;
      const running = runCommand("sh", ["-c", shell], { cwd: root, signal: interruption.signal });
      const aborted = expect(running).rejects.toThrow("sh -c");
      await vi.waitFor(() => expect(readFileSync(file, "utf8")).toMatch(/^\d+\n$/), { timeout: 20_000 });
      interruption.abort();
      await aborted;
      const { stdout } = spawnSync("ps", ["-o", "stat=", "-p", readFileSync(file, "utf8").trim()], {
        encoding: "utf8",
      });
      expect(stdout.trim()).toMatch(/^(Z.*)?$/); // gone, or ended and not yet collected by the system
      rmSync(dirname(file), { recursive: true });
    });
  },
);

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
