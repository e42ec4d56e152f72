// Gives each tool a bundle with a fault that it has to report, so that a tool which reports nothing fails the check.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, beforeEach, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { apis, builtBundles, bundleOf } from "./bundles.mjs";
import { tools } from "./tools/index.mjs";
import { redocly } from "./tools/redocly.mjs";
import { scalar } from "./tools/scalar.mjs";
import { seriousme } from "./tools/seriousme.mjs";
import { spectral } from "./tools/spectral.mjs";
import { swaggerParser } from "./tools/swagger-parser.mjs";

/**
 * @typedef {object} Fault
 * @property {import("./tools/tool.js").Tool} tool
 * @property {string} name
 * @property {(bundle: any) => void} breakBundle
 * @property {RegExp} report What the tool says of the broken bundle and of no other.
 */

/** @type {readonly Fault[]} */
const faults = [
  {
    tool: spectral,
    name: "a tag that is not declared",
    breakBundle: (bundle) => {
      bundle.tags = [];
    },
    report: /^warning .*operation-tag-defined/m,
  },
  {
    tool: spectral,
    name: "a reference that leads nowhere",
    breakBundle: loseReference,
    report: /^error #\/components\/schemas\/Lost\/\$ref .*invalid-ref/m,
  },
  {
    tool: swaggerParser,
    name: "a missing title",
    breakBundle: (bundle) => {
      delete bundle.info.title;
    },
    report: /^error #\/info must have required property 'title'/m,
  },
  {
    tool: swaggerParser,
    name: "a reference that leads nowhere",
    breakBundle: loseReference,
    report: /^error .*Nowhere/m,
  },
  {
    tool: scalar,
    name: "a key that OpenAPI does not know",
    breakBundle: (bundle) => {
      bundle.info.owner = "nobody";
    },
    report: /^error #\/info Property owner is not expected to be here/m,
  },
  {
    tool: scalar,
    name: "a reference that leads nowhere",
    breakBundle: loseReference,
    report: /^error .*Nowhere/m,
  },
  {
    tool: seriousme,
    name: "a version that is a number",
    breakBundle: (bundle) => {
      bundle.info.version = 1;
    },
    report: /^error #\/info\/version must be string/m,
  },
  {
    tool: redocly,
    name: "a component that nothing uses",
    breakBundle: (bundle) => {
      bundle.components.schemas.Unused = { type: "string" };
    },
    report: /^error #\/components\/schemas\/Unused .*no-unused-components/m,
  },
];

const folder = mkdtempSync(join(tmpdir(), "contacts-api-validators-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const [api = ""] = apis;
const broken = bundleOf(folder, api);

/** @param {any} bundle */
function loseReference(bundle) {
  bundle.components.schemas.Lost = { $ref: "#/components/schemas/Nowhere" };
}

/** @param {Fault["breakBundle"]} breakBundle */
function writeBroken(breakBundle) {
  const bundle = JSON.parse(readFileSync(bundleOf(builtBundles, api), "utf8"));
  breakBundle(bundle);
  writeFileSync(broken, JSON.stringify(bundle));
}

describe("every tool", () => {
  for (const { tool, name, breakBundle, report } of faults) {
    it(`reports ${name} (${tool.name})`, async () => {
      writeBroken(breakBundle);
      assert.match(textOf(await tool.findingsIn(broken)), report);
      assert.doesNotMatch(textOf(await tool.findingsIn(bundleOf(builtBundles, api))), report);
    });
  }

  it("has a fault in the list above", () => {
    assert.deepEqual(new Set(faults.map(({ tool }) => tool)), new Set(tools));
  });
});

describe("the command", () => {
  beforeEach(() => {
    for (const each of apis) copyFileSync(bundleOf(builtBundles, each), bundleOf(folder, each));
  });

  it("ends with 1 and names tool, bundle and place when a tool finds something", () => {
    writeBroken((bundle) => {
      bundle.info.version = 1;
    });
    const { status, stdout } = check();
    assert.equal(status, 1);
    assert.match(
      stdout,
      new RegExp(`^seriousme +${api} +1 error, 0 warnings\n  error +#/info/version +must be string`, "m"),
    );
  });

  it("ends with 2 and says what to run when a bundle is missing", () => {
    rmSync(broken);
    const { status, stdout, stderr } = check();
    assert.equal(status, 2);
    assert.equal(stdout, "");
    assert.match(stderr, /npm run build/);
  });
});

function check() {
  const program = fileURLToPath(new URL("check.mjs", import.meta.url));
  return spawnSync(process.execPath, [program, folder], { encoding: "utf8" });
}

/** @param {readonly import("./tools/tool.js").Finding[]} findings */
function textOf(findings) {
  return findings.map(({ severity, where, message }) => `${severity} ${where} ${message}`).join("\n");
}
