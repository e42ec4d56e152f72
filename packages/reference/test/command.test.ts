import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSiteFile } from "./built-site.js";

const program = fileURLToPath(new URL("../bin/contacts-reference.js", import.meta.url));

function run(...options: string[]) {
  const { status, stderr, stdout } = spawnSync(process.execPath, [program, ...options], { encoding: "utf8" });
  return { status, stderr, stdout };
}

describe("the command contacts-reference", () => {
  const server = spawn(process.execPath, [program, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  let origin = "";

  beforeAll(async () => {
    const [line] = await once(server.stdout, "data");
    origin = /http:\/\/127\.0\.0\.1:\d+/.exec(String(line))?.[0] ?? "";
  });
  afterAll(() => server.kill());

  /** Sends a path as it is written: `fetch` would resolve the dots. */
  async function get(path: string) {
    const sent = request(`${origin}`, { path }).end();
    const [response] = await once(sent, "response");
    const chunks: Buffer[] = await response.toArray();
    return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() };
  }

  it("serves pages with their media types", async () => {
    expect((await get("/99digital/createContact/")).body).toBe(readSiteFile("99digital/createContact/index.html"));
    expect((await get("/index.md?x=1")).headers["content-type"]).toBe("text/markdown; charset=utf-8");
    expect((await get("/assets/icon.svg")).headers["content-type"]).toBe("image/svg+xml; charset=utf-8");
  });

  it("redirects to a folder's own URL, on which the links of its page depend, and never to another host", async () => {
    expect((await get("/99digital")).headers.location).toBe("/99digital/");
    expect((await get("//99digital")).headers.location).toBe("/99digital/");
  });

  it("shows the page for missing URLs with 404, and gives no file outside of the site", async () => {
    for (const path of ["/nothing", "/../package.json", "/%2e%2e/package.json", "/..%2fpackage.json", "/%", "/%00"]) {
      const { status, body } = await get(path);
      expect([path, status, body.includes("There is no such page")]).toEqual([path, 404, true]);
    }
  });

  it("gives that page its styles and links at any depth", async () => {
    const { body } = await get("/a/b/c/");
    const linked = [...body.matchAll(/ (?:href|src)="([^"#:]*)"/g)].map(([, url]) => url ?? "");
    expect(linked.length).toBeGreaterThan(5);
    for (const url of linked) {
      const resolved = new URL(url, `${origin}/a/b/c/`).pathname;
      expect([url, (await get(resolved)).status]).toEqual([url, 200]);
    }
  });

  it("exits with 2 and says what is wrong when it cannot start", () => {
    const { port } = new URL(origin);
    expect(run("--port", port)).toMatchObject({ status: 2, stderr: expect.stringContaining(`Port ${port} is taken`) });
    expect(run("--port", "x")).toMatchObject({ status: 2, stderr: expect.stringContaining('not "x"') });
    expect(run("--prot")).toMatchObject({ status: 2, stderr: expect.stringContaining("--prot") });
    expect(run("--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("--port <number>") });
  });

  it("ends when it is told to", async () => {
    const other = spawn(process.execPath, [program, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
    await once(other.stdout, "data");
    other.kill("SIGTERM");
    expect(await once(other, "exit")).toEqual([0, null]);
  });
});
