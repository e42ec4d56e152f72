import { fileURLToPath } from "node:url";
import { apis } from "@contacts-api/openapi";
import { type BuildOptions, build } from "esbuild";
import type { PlayableApi } from "./playable.js";

const here = fileURLToPath(new URL("./app/", import.meta.url));

const OPTIONS: BuildOptions = {
  bundle: true,
  minify: true,
  // A classic script: browsers import no module from a disk.
  format: "iife",
  target: "es2022",
  legalComments: "none",
  write: false,
};

/** The scripts of the playground by their names: its own, and for each API one with the check of exchanges, loaded on demand. */
export async function playgroundScripts(playable: readonly PlayableApi[]): Promise<[name: string, text: string][]> {
  const app = bundled({
    entryPoints: [`${here}main.tsx`],
    define: { PLAYABLE_APIS: JSON.stringify(playable) },
  });
  const contracts = apis.map(async (api): Promise<[string, string]> => {
    const contents = `export { checkExchange } from "@contacts-api/contract/${api}";`;
    const globalName = `contactsContracts["${api}"]`;
    return [`contract-${api}.js`, await bundled({ stdin: { contents, resolveDir: here }, globalName })];
  });
  return [["playground.js", await app], ...(await Promise.all(contracts))];
}

async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...OPTIONS, ...options });
  const [file] = outputFiles ?? [];
  if (file === undefined) throw new Error("The bundler has written nothing.");
  return file.text;
}
