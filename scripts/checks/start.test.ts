import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { apis } from "@contacts-api/openapi";
import { describe, expect, it } from "vitest";
import { root } from "./files.js";

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function serve(...args: string[]): Promise<Ended> {
  const child: ChildProcess = spawn(process.execPath, ["--import", "tsx", "scripts/serve.ts", ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (chunk) => (stdout += chunk));
  child.stderr?.on("data", (chunk) => (stderr += chunk));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, stdout, stderr })));
}

async function withTakenPort<T>(port: number, use: (port: number) => Promise<T>): Promise<T> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  try {
    return await use((server.address() as { port: number }).port);
  } finally {
    server.close();
  }
}

describe("npm start", () => {
  it("creates a contact with each API and exits 0 without a terminal", async () => {
    const { code, stdout, stderr } = await serve("--port", "0");
    expect(stderr).toBe("");
    expect(code).toBe(0);
    for (const api of apis) {
      expect(stdout).toMatch(new RegExp(`${api}: created contact \\d+`));
    }
  });

  it("says that the port asked for is taken and exits 2", async () => {
    const { code, stderr } = await withTakenPort(0, (port) => serve("--port", String(port)));
    expect(stderr).toMatch(/^Port \d+ is taken: .*--port/);
    expect(code).toBe(2);
  });

  it.each([
    ["--port", "http"],
    ["--port", "70000"],
    ["--prot", "1"],
  ])("refuses %s %s with exit 2", async (...args) => {
    const { code, stderr } = await serve(...args);
    expect(stderr).toMatch(/usage: npm start/);
    expect(code).toBe(2);
  });
});
