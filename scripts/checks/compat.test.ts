import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { cellOf, failuresIn, replaceTables } from "../compat/table.js";
import { root, textOf } from "./files.js";

describe(cellOf, () => {
  it("is yes for what was expected", async () => {
    expect(await cellOf(Promise.resolve("holds\n"))).toBe("yes");
  });

  it("says what was printed instead, and the line of a failure that tells most", async () => {
    expect(await cellOf(Promise.resolve("nothing holds"))).toBe("no: nothing holds");
    expect(await cellOf(Promise.reject(new Error("tsc failed:\na.ts: error TS1: a | b")))).toBe(
      "no: a.ts: error TS1: a \\| b",
    );
  });
});

describe(failuresIn, () => {
  it("takes a no for a failure unless it is explained", () => {
    const rows = [
      ["Node", "yes", "no: by design, `ERR_REQUIRE_ESM`"],
      ["workerd", "yes", ""],
      ["Bun", "yes", "no: Error"],
      ["Deno", "no: Error", "yes"],
    ];
    expect(failuresIn({ columns: [], rows }).map(([name]) => name)).toEqual(["Bun", "Deno"]);
  });
});

describe(replaceTables, () => {
  it("writes a table between the marks of the README, and leaves the rest", () => {
    const [before, after] = ["# contacts-api", "## What is not promised"];
    const page = replaceTables(textOf("README.md"), [{ columns: ["where", "it runs"], rows: [["Mars", "yes"]] }]);
    expect(page).toContain("| where | it runs |\n| --- | --- |\n| Mars | yes |\n\n<!-- /compat -->");
    expect(page).toContain(before);
    expect(page).toContain(after);
    expect(page).not.toContain("webpack 5");
  });

  it("refuses a page without the marks", () => {
    expect(() => replaceTables("# A page", [])).toThrow("The page needs a line `<!-- compat");
  });
});

describe("npm run compat", () => {
  it("exits 2 for an option that it does not know", () => {
    const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/compat.ts", "--wirte"], {
      cwd: root,
      encoding: "utf8",
    });
    expect(stderr).toMatch(/^usage: npm run compat/);
    expect(status).toBe(2);
  });
});

describe("the README", () => {
  it("has the tables with no failure in them", () => {
    const [, tables = ""] = /<!-- compat.*-->([\s\S]*)<!-- \/compat -->/.exec(textOf("README.md")) ?? [];
    expect(tables).toMatch(/Node 20\.\S+ \| yes \| yes/);
    const rows = tables.split("\n").map((line) => line.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "")));
    expect(failuresIn({ columns: [], rows: rows.filter(([first]) => /\d/.test(first ?? "")) })).toEqual([]);
  });
});
