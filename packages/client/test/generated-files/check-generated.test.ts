import { spawn } from "node:child_process";
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { apis } from "@contacts-api/openapi";
import { describe, expect, it, type TestContext } from "vitest";

const { resolve } = createRequire(import.meta.url);
const client = fileURLToPath(new URL("../..", import.meta.url));
const examples = fileURLToPath(new URL("../../../../examples", import.meta.url));
const folderOf = (name: string) => dirname(resolve(`${name}/package.json`));

async function runCheck(folder: string) {
  const check = spawn(process.execPath, [join(folder, "scripts/check-generated.mjs")], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = new Promise<number | null>((done) => check.on("close", done));
  const [output, problem, status] = await Promise.all([text(check.stdout), text(check.stderr), exited]);
  return { status, output: output + problem };
}

/** A copy of the client's scripts and types, of the descriptions and of the examples, that a test may change. */
async function copyClient({ onTestFinished }: TestContext) {
  const project = await mkdtemp(join(tmpdir(), "contacts-api-check-"));
  const root = join(project, "packages/client");
  onTestFinished(() => rm(project, { recursive: true }));
  const modules = join(root, "node_modules");
  const openapi = join(modules, "@contacts-api/openapi");
  await mkdir(openapi, { recursive: true });
  await Promise.all([
    cp(examples, join(project, "examples"), { recursive: true }),
    cp(join(client, "package.json"), join(root, "package.json")),
    cp(join(client, "scripts"), join(root, "scripts"), { recursive: true }),
    cp(join(client, "src/generated"), join(root, "src/generated"), { recursive: true }),
    cp(join(folderOf("@contacts-api/openapi"), "package.json"), join(openapi, "package.json")),
    cp(join(folderOf("@contacts-api/openapi"), "dist"), join(openapi, "dist"), { recursive: true }),
    ...["openapi-typescript", "typescript"].map((name) => symlink(folderOf(name), join(modules, name), "junction")),
  ]);
  return {
    root,
    generated: join(root, "src/generated"),
    description: join(openapi, "dist/engagelab.json"),
    example: join(project, "examples/09-every-method.ts"),
  };
}

describe.concurrent("the check of the generated files", { timeout: 90_000 }, () => {
  it("passes on the files that are committed", async () => {
    expect(await runCheck(client)).toEqual({ status: 0, output: "" });
  });

  it("fails when a description has changed, and prints the command that repairs it", async (context) => {
    const { root, description } = await copyClient(context);
    const changed = (await readFile(description, "utf8")).replaceAll('"phone_number"', '"telephone_number"');
    await writeFile(description, changed);
    const { status, output } = await runCheck(root);
    expect(status).toBe(1);
    expect(output).toContain("engagelab.ts is out of date");
    expect(output).toContain("engagelab.resource.ts is out of date");
    expect(output).not.toContain("99digital.ts");
    expect(output).toContain("npm run generate");
  });

  it("fails when an example has changed that a comment quotes", async (context) => {
    const { root, generated, example } = await copyClient(context);
    const quoted = "contacts.get(alice.id)";
    const quoting: string[] = [];
    for (const api of apis) {
      const file = `${api}.resource.ts`;
      if ((await readFile(join(generated, file), "utf8")).includes(quoted)) quoting.push(file);
    }
    await writeFile(example, (await readFile(example, "utf8")).replace(quoted, "contacts.get(7)"));
    const { status, output } = await runCheck(root);
    expect(status).toBe(1);
    expect(quoting).toContain("inquirly.resource.ts");
    const outdated = [...output.matchAll(/\S+(?= is out of date)/g)].map(([file]) => basename(file));
    expect(outdated.sort()).toEqual(quoting.sort());
  });

  it("fails for a file that is missing, one that is not generated and one edited by hand", async (context) => {
    const { root, generated } = await copyClient(context);
    await rm(join(generated, "inquirly.ts"));
    await writeFile(join(generated, "other.ts"), "export {};\n");
    await appendFile(join(generated, "99digital.ts"), "// edited\n");
    const { status, output } = await runCheck(root);
    expect(status).toBe(1);
    expect(output).toContain("inquirly.ts is missing");
    expect(output).toContain("other.ts is not generated");
    expect(output).toContain("99digital.ts is out of date");
    expect(output).not.toContain("engagelab.ts");
    expect(output).toContain("npm run generate");
  });
});
