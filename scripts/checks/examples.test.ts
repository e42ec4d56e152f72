import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { filesOf, root } from "./files.js";

describe("examples", () => {
  it.each(filesOf("examples/[0-9][0-9]-*.ts"))("runs %s to its end and prints something", (file) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", file], {
      cwd: root,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(stdout).not.toBe("");
    expect(status).toBe(0);
  });
});
