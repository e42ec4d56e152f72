import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { apis } from "@contacts-api/openapi";
import { type BuildOptions, build } from "esbuild";
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
  readonly version?: string;
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

/** Packages to which paths of files lead, by their names. */
function packagesIn(text: string): string[] {
  const names = [...text.matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)/g)].map(([, name = ""]) => name);
  return [...new Set(names)].sort();
}

/** Name and licence of a package, as a notice of it has to begin and to go on. */
function noticeOf(name: string): string[] {
  const folder = `node_modules/${name}`;
  const [license = "no licence"] = readdirSync(root + folder).filter((file) => /^licen[cs]e/i.test(file));
  return [`\n${name} ${locked[folder]?.version}\n`, textOf(`${folder}/${license}`).trim()];
}

/** What a bundler puts into a script from the packages that are installed. */
async function bundledPackages(options: BuildOptions): Promise<string[]> {
  const { metafile } = await build({ ...options, bundle: true, write: false, metafile: true, logLevel: "silent" });
  const inputs = Object.values(metafile?.outputs ?? {}).flatMap((output) => Object.entries(output.inputs));
  return packagesIn(inputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? path : [])).join("\n"));
}

describe("the scripts of the playground", () => {
  const folder = `${root}packages/reference/src/playground/app`;
  const contracts = apis.map((api, index) => `export * as contract${index} from "@contacts-api/contract/${api}";`);

  it.each<[string, BuildOptions, string[]]>([
    ["the page's own", { entryPoints: [`${folder}/main.tsx`] }, ["hono", "openapi-fetch"]],
    ["those of the contracts", { stdin: { contents: contracts.join("\n"), resolveDir: folder }, format: "esm" }, []],
  ])("have the licence of each bundled package in the site: %s", async (_, options, expected) => {
    const bundled = await bundledPackages(options);
    expect(bundled).toEqual(expect.arrayContaining(expected));
    const notices = textOf("packages/reference/dist/licenses.txt");
    expect(bundled.flatMap(noticeOf).filter((notice) => !notices.includes(notice))).toEqual([]);
  });
});

describe("the command of the sandbox, which is one file", () => {
  it("has the licence of each package that is bundled into it beside it", () => {
    const bundled = packagesIn(textOf("packages/sandbox/dist/cli.js"));
    expect(bundled).toEqual(expect.arrayContaining(Object.keys(locked["packages/sandbox"]?.dependencies ?? {})));
    const notices = textOf("packages/sandbox/dist/cli.licenses.txt");
    expect(bundled.flatMap(noticeOf).filter((notice) => !notices.includes(notice))).toEqual([]);
  });
});

describe("Redoc's script", () => {
  const script = textOf("packages/reference/dist/assets/redoc.js");
  const notices = textOf("packages/reference/dist/licenses.txt");

  it("has Redoc's licence, and the notices of the package that it comes from, in the site", () => {
    for (const file of ["LICENSE", "THIRD_PARTY_NOTICES"]) {
      expect(notices).toContain(textOf(`node_modules/@redocly/cli/${file}`).trim());
    }
  });

  it("has each package that it names, and each author, in the site", () => {
    const authors = [...script.matchAll(/copyright[ :(]+[^*\\\n]*/gi)].map(([author]) => author.trim());
    expect(authors.length).toBeGreaterThan(5);
    const named = [...packagesIn(script), ...authors.filter((author) => /\(c\)|©|author/i.test(author))];
    expect(named.filter((name) => !notices.includes(name))).toEqual([]);
  });
});

it("no other package ships code of somebody else", () => {
  const others = manifests.filter(([folder]) => !/sandbox|reference/.test(folder));
  const scripts = others.flatMap(([folder]) =>
    packedFiles(folder).flatMap((file) => (/\.(js|mjs|cjs)$/.test(file) ? `${folder}/${file}` : [])),
  );
  expect(scripts.length).toBeGreaterThan(20);
  expect(scripts.filter((file) => packagesIn(textOf(file)).length > 0)).toEqual([]);
});
