import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { startCreateServer } from "../../bench/runtimes/create-server.js";
import { readTables, replaceTables } from "../../bench/runtimes/create-table.js";
import { tryCreates } from "../../bench/runtimes/creates.js";

const readme = readFileSync(new URL("../../packages/client/README.md", import.meta.url), "utf8");
const columns = readTables(readme);

describe("the tables of creates in the client's README", () => {
  afterEach(() => void vi.restoreAllMocks());

  it("are as the program writes them", () => {
    expect(replaceTables(readme, columns)).toBe(readme);
  });

  it("are about every runtime that the README names", () => {
    const platforms = columns.map(({ platform }) => platform.replace(/^(Node \d+|\w+)\b.*/, "$1"));
    expect(platforms.sort()).toEqual(
      ["Bun", "Chromium", "Deno", "Node 20", "Node 22", "Node 24", "Node 26", "workerd"].sort(),
    );
  });

  it("say of each Node what this Node does", { timeout: 60_000 }, async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { url, close } = await startCreateServer();
    const cells = await tryCreates(url, 1).finally(close);
    const ofNode = columns.filter(({ platform }) => platform.startsWith("Node "));
    for (const column of ofNode) expect(column.cells).toEqual(cells);
  });
});
