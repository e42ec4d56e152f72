import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { apis } from "@contacts-api/openapi";
import { describe, expect, it } from "vitest";
import { runCommand, startCommand } from "./command.js";
import { temporaryFolder } from "./temporary-folder.js";

const headers = { api_access_token: "sandbox-admin-token" };

function fileWith(text: string): string {
  const path = join(temporaryFolder(), "seed.json");
  writeFileSync(path, text);
  return path;
}

describe("the command contacts-sandbox", () => {
  it("names the base URL of each API when it is ready", async () => {
    const { origin, readyLine } = await startCommand("--port", "0");
    expect(readyLine).toBe(`contacts-sandbox is ready: ${apis.map((api) => `${origin}/${api}`).join("  ")}`);
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${origin}/99digital/api/v1/accounts/1/contacts`, { headers })).status).toBe(200);
  });

  it("logs one line a request, without credentials", async () => {
    const { origin, output } = await startCommand("--port", "0");
    await fetch(`${origin}/inquirly/api/v1/accounts/1/contacts?page=2`, { headers });
    await expect
      .poll(() => output().stderr)
      .toMatch(/^\d\d:\d\d:\d\d GET {4}\/inquirly\/api\/v1\/accounts\/1\/contacts\?page=2 200 [\d.]+ ms\n$/);
    expect(output().stderr).not.toContain("sandbox-admin-token");
  });

  it("logs nothing with --quiet", async () => {
    const running = await startCommand("--port", "0", "--quiet");
    await fetch(`${running.origin}/inquirly/api/v1/accounts/1/contacts`, { headers });
    running.process.kill("SIGTERM");
    expect(await running.exit()).toMatchObject({ code: 0, stderr: "" });
  });

  it("shows disorder and races with --realism", async () => {
    const { origin } = await startCommand("--port", "0", "--quiet", "--realism", "--realism-seed", "7");
    expect(await (await fetch(`${origin}/__sandbox/realism`)).json()).toEqual({ realism: "database" });
  });

  it.each(["SIGINT", "SIGTERM"] as const)("stops with exit code 0 on %s", async (signal) => {
    const running = await startCommand("--port", "0", "--quiet");
    running.process.kill(signal);
    expect((await running.exit()).code).toBe(0);
  });

  it("exits with 2 and says so when the port is taken", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const finished = await runCommand("--port", String(port));
    server.close();
    expect(finished).toMatchObject({
      code: 2,
      stderr: `contacts-sandbox: Port ${port} on 127.0.0.1 is taken. Choose another with --port, or 0 for a free one.\n`,
    });
  });

  it.each([
    [["--prot", "1"], "Unknown option '--prot'"],
    [["--realism-seed", "seven"], '--realism-seed must be an integer, not "seven"'],
    [["--port", "many"], '--port must be a number from 0 to 65535, not "many".'],
    [["--port", "70000"], '--port must be a number from 0 to 65535, not "70000".'],
    [["--latency", "soon"], '--latency must be a number of milliseconds, not "soon".'],
    [["--profile", "5.0"], "--profile must be one of 4.0, 4.4, 4.7, 4.10, 4.11, 4.12, 4.14, 4.16, 4.17, documented"],
    [["--seed", "no-such-file.json"], "--seed no-such-file.json cannot be read"],
    [["--host", "no-such-host.invalid", "--port", "0"], "no-such-host.invalid is no IP address of this machine."],
    [["stray"], "Unexpected argument 'stray'"],
  ])("exits with 2 and says what is wrong with %o", async (options, message) => {
    const { code, stdout, stderr } = await runCommand(...options);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  it("prints its options with --help and its version with --version", async () => {
    expect(await runCommand("--help")).toMatchObject({ code: 0, stderr: "" });
    expect((await runCommand("--help")).stdout).toContain("--port <number>");
    expect((await runCommand("--version")).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("starts with the seed of a file, and in a profile", async () => {
    const seed = fileWith('{"contacts":[{"name":"Seeded","email":"a@b","phone_number":"+123"}]}');
    const { origin } = await startCommand("--port", "0", "--seed", seed, "--profile", "documented");
    const answer = await fetch(`${origin}/99digital/api/v1/accounts/1/contacts`, { headers });
    expect(await answer.json()).toMatchObject({ meta: { contacts_all: null }, payload: [{ name: "Seeded" }] });
  });

  it.each([
    ["{", "cannot be read"],
    ['{"contacts":[{"email":"a@b"},{"email":"a@b"}]}', "contacts[1].email is another contact's"],
    ['{"contacts":[{"email":5}]}', "contacts[0].email must be a string or null"],
    ['{"contcats":[]}', "contcats is not known"],
    ["[]", "must be an object"],
  ])("exits with 2 when the seed file holds %s", async (text, message) => {
    const { code, stderr } = await runCommand("--port", "0", "--seed", fileWith(text));
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it("refuses the 101st search of a minute with --rate-limits", async () => {
    const { origin } = await startCommand("--port", "0", "--quiet", "--rate-limits");
    const search = () => fetch(`${origin}/99digital/api/v1/accounts/1/contacts/search?q=a`, { headers });
    const statuses = await Promise.all(Array.from({ length: 300 }, async () => (await search()).status));
    // A minute may end in between, which lets another hundred through.
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(100);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(100);
  });

  it("waits before every answer with --latency", async () => {
    const { origin } = await startCommand("--port", "0", "--quiet", "--latency", "120");
    const begun = performance.now();
    await fetch(`${origin}/99digital/api/v1/accounts/1/contacts`, { headers });
    expect(performance.now() - begun).toBeGreaterThan(115);
  });

  it("warns when it can be reached from other machines", async () => {
    const { output } = await startCommand("--port", "0", "--host", "0.0.0.0");
    await expect.poll(() => output().stderr).toMatch(/^Warning: 0\.0\.0\.0 can be reached from other machines/);
  });
});
