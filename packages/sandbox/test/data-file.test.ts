import { appendFileSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCommand, startCommand } from "./command.js";
import { temporaryFolder } from "./temporary-folder.js";

const headers = { api_access_token: "sandbox-admin-token", "content-type": "application/json" };

function dataFile(): string {
  return join(temporaryFolder(), "data");
}

async function open(path: string, ...options: readonly string[]) {
  const running = await startCommand("--port", "0", "--quiet", "--data", path, ...options);
  const contacts = `${running.origin}/99digital/api/v1/accounts/1/contacts`;
  const send = async (method: string, url: string, body?: unknown) => {
    const response = await fetch(url, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
    return { status: response.status, text: await response.text() };
  };
  return {
    ...running,
    create: (body: unknown) => send("POST", contacts, body),
    update: (id: number, body: unknown) => send("PATCH", `${contacts}/${id}`, body),
    setLabels: (id: number, labels: readonly string[]) => send("POST", `${contacts}/${id}/labels`, { labels }),
    labels: async (id: number) => JSON.parse((await send("GET", `${contacts}/${id}/labels`)).text).payload as unknown,
    remove: (id: number) => send("DELETE", `${contacts}/${id}`),
    show: (id: number) => send("GET", `${contacts}/${id}`),
    count: async () => JSON.parse((await send("GET", contacts)).text).meta.count as number,
    kill: async () => {
      running.process.kill("SIGKILL");
      await running.exit();
    },
  };
}

describe("a data file", () => {
  it("brings back what was created, changed, linked and deleted", async () => {
    const path = dataFile();
    const first = await open(path);
    await first.create({
      name: "Ada",
      email: "ada@acme.example",
      inbox_id: 1,
      source_id: "s",
      custom_attributes: { a: 1 },
    });
    await first.create({ name: "Abe" });
    await first.update(1, { name: "Ada L." });
    await first.remove(2);
    const before = await first.show(1);
    await first.kill();
    const second = await open(path);
    expect(await second.show(1)).toEqual(before);
    expect((await second.show(2)).status).toBe(404);
    expect((await second.create({ email: "ada@acme.example" })).status).toBe(422);
    expect(JSON.parse((await second.create({ name: "Next" })).text).payload.contact.id).toBe(3);
  });

  it("brings back an uploaded picture", async () => {
    const path = dataFile();
    const first = await open(path);
    const body = new FormData();
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 7]);
    body.append("avatar", new File([png], "ada.png", { type: "image/png" }));
    const url = `${first.origin}/99digital/api/v1/accounts/1/contacts`;
    const created = await fetch(url, { method: "POST", headers: { api_access_token: "sandbox-admin-token" }, body });
    const { thumbnail } = (await created.json()).payload.contact;
    await first.kill();
    const second = await open(path);
    const picture = await fetch(`${second.origin}${new URL(thumbnail).pathname}`);
    expect(new Uint8Array(await picture.arrayBuffer())).toEqual(png);
  });

  it("loses no answered write when the process is killed in the middle of many", async () => {
    const path = dataFile();
    for (let round = 0; round < 3; round += 1) {
      const server = await open(path);
      const before = await server.count();
      let answered = 0;
      const writers = Array.from({ length: 8 }, async (_, writer) => {
        for (let sent = 0; ; sent += 1) {
          const answer = await server.create({ identifier: `${round}-${writer}-${sent}` }).catch(() => undefined);
          if (answer?.status !== 200) return;
          answered += 1;
        }
      });
      await expect.poll(() => answered).toBeGreaterThan(20);
      await server.kill();
      await Promise.all(writers);
      const after = await open(path);
      const kept = (await after.count()) - before;
      expect(answered).toBeGreaterThan(0);
      expect(kept).toBeGreaterThanOrEqual(answered);
      expect(kept).toBeLessThanOrEqual(answered + writers.length);
      await after.kill();
    }
  });

  it("drops a last line that was cut off, wherever it was cut", async () => {
    const path = dataFile();
    const first = await open(path);
    await first.create({ identifier: "1" });
    const whole = statSync(path).size;
    await first.create({ identifier: "2" });
    await first.kill();
    for (const size of [statSync(path).size - 1, whole + 5, whole + 1]) {
      truncateSync(path, size);
      const server = await open(path);
      expect(await server.count()).toBe(1);
      await server.kill();
      expect(statSync(path).size).toBe(whole);
      appendFileSync(path, "0".repeat(20));
    }
  });

  it("is begun again when it was cut off in its first line", async () => {
    const path = dataFile();
    await (await open(path)).kill();
    const [header = ""] = readFileSync(path, "utf8").split("\n");
    for (const length of [0, 4, 8, 9, 30, header.length]) {
      writeFileSync(path, header.slice(0, length));
      const server = await open(path);
      expect((await server.create({ name: "Ada" })).status).toBe(200);
      await server.kill();
    }
  });

  it("remembers a reset", async () => {
    const path = dataFile();
    const first = await open(path);
    await first.create({ identifier: "1" });
    await fetch(`${first.origin}/__sandbox/reset`, { method: "POST" });
    await first.create({ identifier: "2" });
    await first.kill();
    expect(await (await open(path)).count()).toBe(1);
  });

  it("is refused when a byte in the middle is damaged", async () => {
    const path = dataFile();
    const first = await open(path);
    await first.create({ identifier: "1" });
    await first.create({ identifier: "2" });
    await first.kill();
    writeFileSync(path, readFileSync(path, "utf8").replace('"identifier":"1"', '"identifier":"7"'));
    const { code, stderr } = await runCommand("--port", "0", "--data", path);
    expect(code).toBe(2);
    expect(stderr).toContain("is damaged in line 2: its checksum is wrong. Restore the file from a copy");
  });

  it("is refused when it is no data file", async () => {
    const path = dataFile();
    writeFileSync(path, "Dear diary,\ntoday\n");
    const { code, stderr } = await runCommand("--port", "0", "--data", path);
    expect([code, stderr.includes("is damaged in line 1")]).toEqual([2, true]);
    expect(readFileSync(path, "utf8")).toBe("Dear diary,\ntoday\n");
  });

  it("keeps how a label was first spelled, though nobody has it any more", async () => {
    const path = dataFile();
    const before = await open(path);
    await before.create({});
    await before.setLabels(1, ["VIP"]);
    await before.setLabels(1, []);
    await before.kill();
    const after = await open(path);
    await after.setLabels(1, ["vip"]);
    expect(await after.labels(1)).toEqual(["VIP"]);
  });

  it("is refused with another seed than it was begun with", async () => {
    const path = dataFile();
    const seed = join(temporaryFolder(), "seed.json");
    writeFileSync(seed, '{"contacts":[{"name":"Seeded","identifier":"s"}]}');
    await (await open(path, "--seed", seed)).kill();
    expect(await (await open(path, "--seed", seed)).count()).toBe(1);
    const { code, stderr } = await runCommand("--port", "0", "--data", path);
    expect(code).toBe(2);
    expect(stderr).toContain("was begun with another --seed");
  });

  it("is refused when its folder does not exist", async () => {
    const { code, stderr } = await runCommand("--port", "0", "--data", "/no/such/folder/data");
    expect([code, stderr.includes("--data /no/such/folder/data cannot be opened")]).toEqual([2, true]);
  });
});
