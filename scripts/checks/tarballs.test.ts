import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { filesOf, root, textOf } from "./files.js";

const manifests = filesOf(["openapi/package.json", "packages/*/package.json"]).map(
  (file) => [dirname(file), JSON.parse(textOf(file))] as const,
);

/** What `npm publish` would send, as paths from the package's folder. */
function packedFiles(folder: string): string[] {
  const output = execFileSync("npm", ["pack", "--dry-run", "--json"], { cwd: root + folder, encoding: "utf8" });
  const [{ files }]: [{ files: { path: string }[] }] = JSON.parse(output);
  return files.map(({ path }) => path);
}

describe.each(manifests)("the tarball of %s", (folder, manifest) => {
  const files = packedFiles(folder);

  it("has the licence, the README, and the changelog once there is one", () => {
    expect(files).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json"]));
    expect(textOf(`${folder}/LICENSE`)).toBe(textOf("LICENSE"));
    expect(manifest.files).toContain("CHANGELOG.md");
  });

  it("has nothing that only its authors need", () => {
    const foreign = /(^|\/)(src|test|node_modules|\.turbo)\/|tsconfig|vitest\.config|turbo\.json|\.tsbuildinfo$|\.tgz$/;
    expect(files.filter((file) => foreign.test(file))).toEqual([]);
  });

  it("names no source map that is not in it", () => {
    const scripts = files.filter((file) => /\.(js|mjs|ts|css)$/.test(file));
    const missing = scripts.flatMap((file) =>
      [...textOf(`${folder}/${file}`).matchAll(/^\/[/*]# sourceMappingURL=([^\s*]+)/gm)]
        .map(([, map = ""]) => posix.join(posix.dirname(file), map))
        .filter((map) => !files.includes(map)),
    );
    expect(missing).toEqual([]);
  });

  it("has a package.json in which npm has nothing to correct when it publishes", () => {
    const copy = mkdtempSync(join(tmpdir(), "contacts-manifest-"));
    try {
      copyFileSync(`${root}${folder}/package.json`, join(copy, "package.json"));
      if (existsSync(`${root}${folder}/bin`)) cpSync(`${root}${folder}/bin`, join(copy, "bin"), { recursive: true });
      execFileSync("npm", ["pkg", "fix"], { cwd: copy, stdio: "ignore" });
      expect(readFileSync(join(copy, "package.json"), "utf8")).toBe(textOf(`${folder}/package.json`));
    } finally {
      rmSync(copy, { recursive: true });
    }
  });

  it("says where it is from, what it is and what it needs", () => {
    expect(manifest).toMatchObject({
      license: "MIT",
      repository: { type: "git", directory: folder },
      bugs: expect.stringMatching(/^https:/),
      homepage: expect.stringContaining(folder),
      engines: { node: expect.any(String) },
      publishConfig: { access: "public" },
    });
    expect(manifest.keywords.length).toBeGreaterThan(2);
    expect(manifest.description).not.toBe("");
  });
});

interface LockedPackage {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly link?: boolean;
  readonly resolved?: string;
}

const locked: Readonly<Record<string, LockedPackage>> = JSON.parse(textOf("package-lock.json")).packages;

/** Where npm has put a package that another one needs, by its path in the lockfile. */
function installedAt(name: string, from: string): string {
  const own = `${from === "" ? "" : `${from}/`}node_modules/${name}`;
  const found = locked[own];
  if (found !== undefined) return found.link === true && found.resolved !== undefined ? found.resolved : own;
  if (from === "") throw new Error(`${name} is not in the lockfile`);
  const above = from.includes("/node_modules/") ? from.slice(0, from.lastIndexOf("/node_modules/")) : "";
  return installedAt(name, above);
}

/** All packages that come along when somebody installs one of ours. */
function runtimePackages(folder: string, known = new Set<string>()): Set<string> {
  for (const name of Object.keys(locked[folder]?.dependencies ?? {})) {
    const path = installedAt(name, folder);
    if (known.has(path)) continue;
    known.add(path);
    runtimePackages(path, known);
  }
  return known;
}

describe.each(manifests)("what is installed with %s", (folder) => {
  it("has a licence that lets it be used and passed on", () => {
    const permissive =
      /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Python-2\.0|Unlicense)\b/;
    const others = [...runtimePackages(folder)].filter((path) => !permissive.test(locked[path]?.license ?? ""));
    expect(others.map((path) => `${path}: ${locked[path]?.license}`)).toEqual([]);
  });
});

/** What of a page is read: no marks, which are comments, and where links to pages of this repository lead. */
function readText(markdown: string): string {
  return markdown.replace(/<!--[\s\S]*?-->/g, "");
}

const REPOSITORY = "https://github.com/contacts-api/contacts-api/blob/main/";

describe.each(manifests)("the pages in the tarball of %s", (folder) => {
  const files = packedFiles(folder);
  const pages = files.filter((file) => file.endsWith(".md") && !file.startsWith("dist/"));

  it("link to nothing that is not in it, but to pages of the repository by their URLs", () => {
    const missing = pages.flatMap((page) =>
      [...readText(textOf(`${folder}/${page}`)).matchAll(/\]\((?!#|mailto:)([^)#\s]+)/g)].filter(([, link = ""]) => {
        if (link.startsWith(REPOSITORY)) return !existsSync(root + link.slice(REPOSITORY.length));
        return !/^https?:/.test(link) && !files.includes(posix.join(posix.dirname(page), link));
      }),
    );
    expect(missing.map(([link]) => link)).toEqual([]);
  });

  it("name no command in their README that only the repository has", () => {
    expect(commandsOfRepository(readText(textOf(`${folder}/README.md`)))).toEqual([]);
  });
});

/** The commands that a text names and that those who installed a package do not have. */
function commandsOfRepository(text: string): string[] {
  return text.match(/\bnpm (run|test|start|ci)\b.*|\bnpm .* -w .*|\bnpx (tsx|turbo|vitest run --root)\b.*/g) ?? [];
}

describe(commandsOfRepository, () => {
  it.each([
    "npm run build -w @contacts-api/client",
    "npm test",
    "`npm run mutants`, in the root",
    "npx tsx scripts/a.ts",
  ])("finds %s", (command) => {
    expect(commandsOfRepository(`First:\n\n    ${command}\n`)).toHaveLength(1);
  });

  it("leaves what everybody has", () => {
    expect(commandsOfRepository("npm install --save-dev a\nnpx contacts-sandbox --port 4010")).toEqual([]);
  });
});

describe("the command of the sandbox, which is one file", () => {
  it("has the licences of the packages in it beside it", () => {
    const notices = textOf("packages/sandbox/dist/cli.licenses.txt");
    for (const name of Object.keys(locked["packages/sandbox"]?.dependencies ?? {})) {
      expect(notices).toMatch(new RegExp(`^${name} \\d`, "m"));
    }
    expect(notices.match(/Permission is hereby granted/g)?.length).toBeGreaterThanOrEqual(2);
  });
});
