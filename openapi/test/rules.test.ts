import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import plugin from "../rules/plugin.js";
import { breakages } from "./breakages.js";
import { lint } from "./lint.js";

const clean = fileURLToPath(new URL("./fixtures/clean", import.meta.url));

describe("lint rules", () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "contacts-rules-"));
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  it("find nothing in a description that keeps them", async () => {
    expect(await lint(join(clean, "openapi.yaml"))).toEqual([]);
  });

  for (const { what, rule, file, replace, message } of breakages) {
    it(`catch ${what}`, async () => {
      const [before, after] = replace;
      const copy = await mkdtemp(join(folder, "copy-"));
      await cp(clean, copy, { recursive: true });
      const text = await readFile(join(copy, file), "utf8");
      expect(text).toContain(before);
      await writeFile(join(copy, file), text.replace(before, after));

      const problems = await lint(join(copy, "openapi.yaml"));
      expect(problems).toContainEqual({ ruleId: rule, severity: "error", message });
      expect(problems.filter((problem) => problem.severity !== "error")).toEqual([]);
    });
  }

  it("are each broken at least once above", () => {
    const broken = new Set(breakages.map(({ rule }) => rule));
    const ours = Object.keys(plugin().rules.oas3).map((name) => `contacts/${name}`);
    expect(ours.filter((rule) => !broken.has(rule))).toEqual([]);
  });
});
