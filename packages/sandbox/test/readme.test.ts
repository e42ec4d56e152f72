import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { usage } from "../src/command/options.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

describe("the README", () => {
  it("opens with what it does not promise", () => {
    expect(/^## (.+)$/m.exec(readme)?.[1]).toBe("What is not promised");
  });

  it.each([
    ["in-process", () => import("./readme/in-process.js"), [[1, "Ada"]]],
    ["faults", () => import("./readme/faults.js"), [["fetch failed"], [1]]],
  ] as const)("shows what the program %s prints", async (_, run, printed) => {
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    await run();
    expect(log.mock.calls).toEqual(printed);
    log.mockRestore();
  });

  it("names every option of the command", () => {
    const options = [...usage.matchAll(/--[a-z-]+/g)].map(([option]) => option);
    for (const option of options.filter((name) => name !== "--help" && name !== "--version")) {
      expect(readme).toContain(`\`${option}`);
    }
  });
});
