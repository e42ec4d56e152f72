import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { globSync } from "tinyglobby";
import { root } from "../checks/files.js";
import { type CommandOptions, runCommand } from "./run-command.js";

/** A package as `npm pack` made it. */
export interface Tarball {
  readonly name: string;
  readonly version: string;
  /** Absolute path. */
  readonly file: string;
  /** Hash of the file, in the form that registries and lockfiles have it. */
  readonly integrity: string;
  /** Names of the packages that its user brings. */
  readonly peers: readonly string[];
}

/** Commits what is in a folder, under a name that is used for nothing else. */
async function commit(options: CommandOptions): Promise<void> {
  const author = ["-c", "user.name=rehearsal", "-c", "user.email=rehearsal@localhost", "-c", "commit.gpgsign=false"];
  await runCommand("git", ["add", "--all"], options);
  await runCommand("git", [...author, "commit", "--quiet", "--allow-empty", "--message", "A rehearsal"], options);
}

/** Copies the working tree, what is not committed included, into a repository of its own, and installs what it needs. */
export async function copyTree(to: string, signal: AbortSignal): Promise<void> {
  const listed = await runCommand("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    signal,
  });
  mkdirSync(to);
  for (const file of listed.split("\0").filter((name) => name !== "" && existsSync(join(root, name)))) {
    cpSync(join(root, file), join(to, file));
  }
  await runCommand("git", ["init", "--quiet", "--initial-branch=main"], { cwd: to, signal });
  await commit({ cwd: to, signal });
  await runCommand("npm", ["ci", "--no-audit", "--no-fund", "--prefer-offline"], { cwd: to, signal });
}

/** Gives the packages of a copy the versions that its changesets ask for, builds them, and commits that. */
export async function giveVersions(folder: string, signal: AbortSignal): Promise<void> {
  await runCommand("npm", ["run", "version"], { cwd: folder, signal });
  await commit({ cwd: folder, signal });
}

/** Clones a copy at its last commit and builds everything anew. */
export async function buildAgain(from: string, to: string, signal: AbortSignal): Promise<void> {
  await runCommand("git", ["clone", "--quiet", from, to], { cwd: from, signal });
  await runCommand("npm", ["ci", "--no-audit", "--no-fund", "--prefer-offline"], { cwd: to, signal });
  await runCommand("npm", ["run", "build", "--", "--force"], { cwd: to, signal });
}

/** Packs every public package of a tree into a folder. */
export async function packAll(tree: string, into: string, signal: AbortSignal): Promise<Tarball[]> {
  mkdirSync(into);
  const manifests = globSync(["openapi/package.json", "packages/*/package.json"], { cwd: tree }).sort();
  const tarballs: Tarball[] = [];
  for (const manifest of manifests) {
    const { private: isPrivate, peerDependencies = {} } = JSON.parse(readFileSync(join(tree, manifest), "utf8"));
    if (isPrivate === true) continue;
    const cwd = join(tree, dirname(manifest));
    const output = await runCommand("npm", ["pack", "--json", "--pack-destination", into], { cwd, signal });
    const [{ name, version, filename, integrity }] = JSON.parse(output);
    tarballs.push({ name, version, file: join(into, filename), integrity, peers: Object.keys(peerDependencies) });
  }
  return tarballs;
}

/** Throws when two lists do not have the same texts in the same order; the message shows those that differ. */
export function assertSame(expected: readonly string[], actual: readonly string[]): void {
  const different = expected.flatMap((text, index) =>
    actual[index] === text ? [] : [`${text}\n  is not\n${actual[index]}`],
  );
  if (different.length > 0 || actual.length !== expected.length)
    throw new Error(`not the same:\n${different.join("\n")}`);
}
