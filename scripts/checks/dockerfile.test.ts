import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { createInterface } from "node:readline/promises";
import { expect, it, onTestFinished } from "vitest";
import { root, textOf } from "./files.js";

const folder = "packages/sandbox";

it("starts the sandbox from the files that the Dockerfile copies, with nothing installed", async () => {
  const image = await mkdtemp(join(tmpdir(), "contacts-image-"));
  onTestFinished(() => rm(image, { recursive: true }));
  const text = textOf(`${folder}/Dockerfile`);
  for (const [, files = "", target = ""] of text.matchAll(/^COPY (.+) (\S+)$/gm)) {
    await mkdir(join(image, target), { recursive: true });
    for (const file of files.split(" ")) await cp(join(root, folder, file), join(image, target, basename(file)));
  }
  const [, ...entry]: string[] = JSON.parse(/^ENTRYPOINT (.+)$/m.exec(text)?.[1] ?? "[]");
  const listening = entry.map((argument) => ({ "0.0.0.0": "127.0.0.1", "4010": "0" })[argument] ?? argument);

  const command = spawn(process.execPath, listening, { cwd: image });
  onTestFinished(async () => {
    command.kill();
    if (command.exitCode === null) await once(command, "exit");
  });
  const { value: ready } = await createInterface(command.stdout)[Symbol.asyncIterator]().next();
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(ready)?.[0];
  const response = await fetch(`${url}/99digital/api/v1/accounts/1/contacts`, {
    headers: { api_access_token: "sandbox-admin-token" },
  });
  expect(response.status).toBe(200);
});
