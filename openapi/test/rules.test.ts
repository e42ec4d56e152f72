import { cp, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import plugin from "../rules/plugin.js";
import { breakages } from "./breakages.js";
import { lint, type Problem } from "./lint.js";

const clean = fileURLToPath(new URL("./fixtures/clean", import.meta.url));

/** The fixture as it is. */
const unbroken = { what: "nothing", file: "openapi.yaml", replace: ["openapi: 3.1.0", "openapi: 3.1.0"] } as const;

describe("lint rules", () => {
  let folder: string;
  let problems: Map<string, Problem[]>;
  const rootOf = (what: string) => join(folder, what.replaceAll(/\W+/g, "-"), "openapi.yaml");

  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), "contacts-rules-")));
    for (const { what, file, replace } of [unbroken, ...breakages]) {
      const copy = dirname(rootOf(what));
      await cp(clean, copy, { recursive: true });
      const text = await readFile(join(copy, file), "utf8");
      if (!text.includes(replace[0])) throw new Error(`${file} does not hold what is replaced for ${what}`);
      await writeFile(join(copy, file), text.replace(replace[0], replace[1]));
    }
    problems = await lint([unbroken, ...breakages].map(({ what }) => rootOf(what)));
  }, 120_000);

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  it("find nothing in a description that keeps them", () => {
    expect(problems.get(rootOf(unbroken.what))).toEqual([]);
  });

  for (const { what, rule, message } of breakages) {
    it(`catch ${what}`, () => {
      const found = problems.get(rootOf(what)) ?? [];
      expect(found).toContainEqual({ ruleId: rule, severity: "error", message });
      expect(found.filter((problem) => problem.severity !== "error")).toEqual([]);
    });
  }

  it("are each broken at least once above", () => {
    const broken = new Set(breakages.map(({ rule }) => rule));
    const ours = Object.keys(plugin().rules.oas3).map((name) => `contacts/${name}`);
    expect(ours.filter((rule) => !broken.has(rule))).toEqual([]);
  });
});
