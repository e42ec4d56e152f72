import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { pages, readSiteFile } from "../built-site.js";

const project = fileURLToPath(new URL("../../../../", import.meta.url));
const guides = pages.filter((path) => /^guides\/[^/]+\/index\.html$/.test(path)).map((path) => path.split("/")[1]);

// Below the workspace's modules, so that programs find the client.
const folder = mkdtempSync(join(project, "node_modules/.guides-"));
afterAll(() => rmSync(folder, { recursive: true }));

function guide(name: string | undefined): string {
  return readSiteFile(`guides/${name}/index.md`);
}

/** The blocks of code of a guide in Markdown. */
function codeIn(markdown: string, ...languages: readonly string[]): string[] {
  return [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)\n```$/gm)]
    .filter(([, language = ""]) => languages.includes(language))
    .map(([, , code = ""]) => code);
}

const examples = readdirSync(join(project, "examples"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(ts|yml|txt)$/.test(file))
  .map((file) => readFileSync(join(project, "examples", file), "utf8"));

describe("the guides", () => {
  it("are eight, which the start page, the header, llms.txt and one page of them all lead to", () => {
    expect(guides).toHaveLength(8);
    for (const page of ["index.html", "guides/index.html", "llms.txt"]) {
      expect(guides.filter((name) => !readSiteFile(page).includes(`${name}/index.`))).toEqual([]);
    }
    expect(readSiteFile("99digital/index.html")).toContain('href="../guides/index.html">Guides</a>');
    for (const name of guides) {
      const [title = ""] = guide(name).split("\n");
      expect(readSiteFile("llms-full.txt")).toContain(`${title}\n`);
    }
  });

  it("are led to by the operations that they are about", () => {
    expect(readSiteFile("inquirly/filterContacts/index.html")).toContain("../../guides/paging/index.html");
    expect(readSiteFile("engagelab/createContact/index.html")).toContain("../../guides/no-duplicates/index.html");
    expect(readSiteFile("inquirly/deleteContact/index.md")).toContain("../../guides/errors/index.md");
  });
});

describe.each(guides)("the guide %s", (name) => {
  const markdown = guide(name);

  it("shows code and output as they stand in the examples, which the repository's checks run", () => {
    const shown = codeIn(markdown, "typescript", "yaml", "text");
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.filter((code) => !examples.some((example) => example.includes(code)))).toEqual([]);
  });

  it("says what it is for, what goes wrong and where to read on, in a text of two minutes", () => {
    expect(markdown).toMatch(/^# .+\n\n.+\.\n/);
    expect(markdown).toMatch(/\n## When it goes wrong\n\n\| You see \| Because \| Do this \|\n/);
    expect(markdown).toMatch(/\n## Look it up\n\n- /);
    const words = markdown
      .replace(/```[\s\S]*?```/g, "")
      .replace(/\]\([^)]*\)/g, "")
      .split(/\s+/);
    expect(words.length).toBeLessThan(500);
  });
});

function runProgram(code: string): { readonly stdout: string; readonly stderr: string } {
  const file = join(folder, "first-call.mjs");
  writeFileSync(file, code);
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  return { stdout: stdout.trim(), stderr };
}

describe("the program that takes contacts along", () => {
  it("changes nothing when it is run again", () => {
    const source = readFileSync(join(project, "examples/18-moving.ts"), "utf8");
    const [, loop = ""] = codeIn(guide("moving"), "typescript");
    const twice = source.replace(loop, `for (const run of [1, 2]) {\n${loop}\n}`);
    const [shown = ""] = codeIn(guide("moving"), "text");
    expect(runProgram(twice)).toEqual({ stdout: `${shown}\n${shown.replaceAll("created", "unchanged")}`, stderr: "" });
  });
});

describe("the programs of the first call", () => {
  const markdown = guide("first-call");
  const programs = codeIn(markdown, "typescript").map((code, index) => [index + 1, code] as const);

  it.each(programs)(
    "run as they are shown, as the file that the guide names, and print what it shows: %i",
    (index, code) => {
      expect(programs).toHaveLength(3);
      expect(markdown).toContain("`node first-call.mjs`");
      expect(runProgram(code)).toEqual({ stdout: codeIn(markdown, "text")[index - 1], stderr: "" });
    },
  );
});
