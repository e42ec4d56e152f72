import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { filesOf, root, textOf } from "./files.js";

describe("npm run newest", () => {
  it.each([[[]], [["scripts/nowhere"]]])("exits 2 for the folders %j, and says what it wants", (folders: string[]) => {
    const { status, stderr } = spawnSync(process.execPath, ["scripts/newest.mjs", ...folders], {
      cwd: root,
      encoding: "utf8",
    });
    expect(stderr).toContain("usage: npm run newest -- <folder with a package.json>");
    expect(status).toBe(2);
  });

  it("is told by the weekly workflow only of folders that have a package.json and a lockfile of their own", () => {
    const told = [...textOf(".github/workflows/weekly.yml").matchAll(/npm run newest -- (.+)/g)];
    const folders = told.flatMap(([, names = ""]) => names.split(" "));
    expect(folders.length).toBeGreaterThan(0);
    for (const folder of folders) {
      expect(filesOf(`${folder}/package{,-lock}.json`)).toEqual([
        `${folder}/package-lock.json`,
        `${folder}/package.json`,
      ]);
    }
  });
});
