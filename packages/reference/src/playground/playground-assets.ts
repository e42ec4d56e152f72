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
  metafile: true,
};

/** A script that the bundler has written. */
export interface BundledScript {
  readonly name: string;
  readonly text: string;
  /** Paths of the files of which something is in it, from the working directory. */
  readonly files: readonly string[];
}

/** The scripts of the playground: its own, and for each API one with the check of exchanges, loaded on demand. */
export async function playgroundScripts(playable: readonly PlayableApi[]): Promise<BundledScript[]> {
  const app = bundled("playground.js", {
    entryPoints: [`${here}main.tsx`],
    define: { PLAYABLE_APIS: JSON.stringify(playable) },
  });
  const contracts = apis.map((api) => {
    const contents = `export { checkExchange } from "@contacts-api/contract/${api}";`;
    const globalName = `contactsContracts["${api}"]`;
    return bundled(`contract-${api}.js`, { stdin: { contents, resolveDir: here }, globalName });
  });
  return Promise.all([app, ...contracts]);
}

async function bundled(name: string, options: BuildOptions): Promise<BundledScript> {
  const { outputFiles, metafile } = await build({ ...OPTIONS, ...options });
  const [file] = outputFiles ?? [];
  if (file === undefined || metafile === undefined) throw new Error("The bundler has written nothing.");
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const files = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  return { name, text: file.text, files };
}
