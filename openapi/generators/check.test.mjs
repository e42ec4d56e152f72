// Breaks a bundle and a program, each of which the check has to notice, so that a check which notices nothing fails.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { builtBundles, bundleOf } from "../validators/bundles.mjs";
import { startSandbox } from "./sandbox.mjs";
import { heyApi } from "./tools/hey-api.mjs";
import { tryTool } from "./try-tool.mjs";

const folder = mkdtempSync(join(tmpdir(), "contacts-api-generators-"));
const bundle = bundleOf(builtBundles, "99digital");

/** @type {{ url: string, close(): void }} */
let sandbox;

before(async () => {
  sandbox = await startSandbox();
});

after(() => {
  sandbox.close();
  rmSync(folder, { recursive: true });
});

describe("the check", () => {
  it("notices a path that the server does not have", async () => {
    const broken = join(folder, "broken.json");
    writeFileSync(broken, readFileSync(bundle, "utf8").replaceAll("/api/v1/accounts/", "/api/v9/accounts/"));
    const subject = { api: "99digital", bundle: broken, sandbox: sandbox.url };
    await assert.rejects(tryTool({ ...heyApi, name: "a broken bundle" }, subject), /was not found|404|status/i);
  });

  it("notices a program that does not compile", async () => {
    const tool = { ...heyApi, name: "a wrong program", program: () => 'import { renameContact } from "./generated";' };
    const subject = { api: "99digital", bundle, sandbox: sandbox.url };
    await assert.rejects(tryTool(tool, subject), /error TS\d+: .*renameContact/);
  });

  it("notices a program that changes nothing", async () => {
    const tool = { ...heyApi, name: "an idle program", program: () => "export {};" };
    const subject = { api: "99digital", bundle, sandbox: sandbox.url };
    await assert.rejects(tryTool(tool, subject), /changed nothing/);
  });
});

describe("the command", () => {
  it("ends with 2 and says what to run when a bundle is missing", () => {
    const program = fileURLToPath(new URL("check.mjs", import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [program, folder], { encoding: "utf8" });
    assert.equal(status, 2);
    assert.match(stderr, /npm run build/);
  });
});
