import { join } from "node:path";
import { apis } from "@contacts-api/openapi";
import { root, textOf } from "../checks/files.js";
import { openReference } from "./installed-reference.js";
import { atServer, programsIn } from "./readme-programs.js";
import { openRegistry } from "./registry.js";
import { assertSame, buildAgain, copyTree, giveVersions, packAll, type Tarball } from "./released-tree.js";
import { runCommand } from "./run-command.js";
import { whileServing } from "./serving-command.js";
import { step } from "./steps.js";
import { Stranger } from "./stranger.js";

const SCOPE = "@contacts-api/*";
const CREDENTIALS = {
  CONTACTS_ACCESS_TOKEN: "sandbox-admin-token",
  CONTACTS_API_KEY: "sandbox-key",
  CONTACTS_API_SECRET: "sandbox-secret",
};

/**
 * Releases the working tree to a registry of its own, then installs and uses what was released.
 *
 * @param folder An empty folder, which all is written to.
 * @throws {StepFailure} When a step fails; those after it are not tried.
 */
export async function rehearse(folder: string, signal: AbortSignal): Promise<void> {
  const tree = join(folder, "tree");
  let tarballs: Tarball[] = [];

  await step("copies the working tree and installs its dependencies", async () => void (await copyTree(tree, signal)));
  await step("gives versions and builds", async () => void (await giveVersions(tree, signal)));
  await step("lints what has new versions", async () => {
    await runCommand("npm", ["run", "lint"], { cwd: tree, signal });
    return undefined;
  });
  await step("packs every public package", async () => {
    tarballs = await packAll(tree, join(folder, "tarballs"), signal);
    return tarballs.map(({ name, version }) => `${name} ${version}`).join(", ");
  });
  await step("packs the same bytes from a second build elsewhere", async () => {
    const again = join(folder, "a-second-tree-of-another-name");
    await buildAgain(tree, again, signal);
    const packed = await packAll(again, join(folder, "tarballs-again"), signal);
    assertSame(tarballs.map(nameAndIntegrity), packed.map(nameAndIntegrity));
    return tarballs.map((tarball) => `\n            ${nameAndIntegrity(tarball)}`).join("");
  });

  const elsewhere = (await runCommand("npm", ["config", "get", "registry"], { cwd: root, signal })).trim();
  const registry = await openRegistry(join(folder, "registry"), SCOPE, elsewhere);
  try {
    await useReleased(new Stranger(join(folder, "stranger"), registry, signal), tarballs);
  } finally {
    registry.close();
  }
}

async function useReleased(stranger: Stranger, tarballs: readonly Tarball[]): Promise<void> {
  const names = tarballs.map(({ name }) => name);
  const firstCalls = programsIn(textOf("README.md"));
  const calls = firstCalls.map((_, index) => `first-call-${index}`);
  let modules: string[] = [];
  let printed: string[] = [];

  await step("publishes them to a registry", async () => {
    for (const { file } of tarballs) await stranger.run("npm", ["publish", file]);
    return undefined;
  });
  await step("installs them from there into an empty folder", async () => {
    const { devDependencies } = JSON.parse(textOf("package.json"));
    const brought = new Set(["typescript", "@types/node", ...tarballs.flatMap(({ peers }) => peers)]);
    const others = [...brought].map((name) => `${name}@${devDependencies[name] ?? "latest"}`);
    await stranger.run("npm", ["install", ...names, ...others]);
    const { packages } = JSON.parse(stranger.read("package-lock.json"));
    const installed = names.map((name) => `${name} ${packages[`node_modules/${name}`]?.integrity}`);
    assertSame(tarballs.map(nameAndIntegrity), installed);
    return `${Object.keys(packages).length - 1} packages, ours with the hashes above`;
  });
  await step("imports and requires every export", async () => {
    modules = JSON.parse(await stranger.run("node", ["import-everything.mjs", ...names]));
    return `${modules.length} modules`;
  });
  await step("compiles strict consumers, without skipLibCheck", async () => {
    const imports = modules.map((specifier, index) => `export * as module${index} from "${specifier}";\n`);
    stranger.write("every-module.ts", imports.join(""));
    for (const [index, program] of firstCalls.entries()) {
      stranger.write(`first-call-${index}.ts`, program);
      stranger.write(`first-call-${index}-at-server.ts`, atServer(program));
    }
    const others = names.flatMap((name) => programsIn(stranger.read(`node_modules/${name}/README.md`)));
    for (const [index, program] of others.entries()) stranger.write(`readme-program-${index}.ts`, program);
    await stranger.run("npx", ["tsc"]);
    return `${modules.length} modules, ${firstCalls.length + others.length} programs of READMEs`;
  });
  await step("runs the README's first calls in process", async () => {
    printed = await Promise.all(calls.map((call) => stranger.run("node", [`compiled/${call}.js`])));
    if (printed.length < apis.length || printed.includes("")) throw new Error(`a first call is missing: ${printed}`);
    return `${calls.length} programs`;
  });
  await whileServing(stranger.installed("contacts-sandbox"), ["--port", "0", "--quiet"], stranger.env, async (url) => {
    await step("runs them against the installed contacts-sandbox, and they print the same", async () => {
      const env = { SANDBOX_URL: url };
      const overHttp = await Promise.all(
        calls.map((call) => stranger.run("node", [`compiled/${call}-at-server.js`], env)),
      );
      assertSame(printed, overHttp);
      return undefined;
    });
    await step("runs the installed contacts-contract verify against it", async () => {
      const command = stranger.installed("contacts-contract");
      const told: string[] = [];
      for (const api of apis) {
        const report = await stranger.run(
          command,
          ["verify", api, "--server", `${url}/${api}`, "--write"],
          CREDENTIALS,
        );
        told.push(`\n            ${api}: ${report.trimEnd().split("\n").at(-1)}`);
      }
      return told.join("");
    });
  });
  await step("opens the pages of the installed contacts-reference in a browser", async () => {
    const command = stranger.installed("contacts-reference");
    const pages = await whileServing(command, ["--port", "0"], stranger.env, (url) => openReference(`${url}/`));
    return `${pages} pages`;
  });
}

function nameAndIntegrity({ name, integrity }: Tarball): string {
  return `${name} ${integrity}`;
}
