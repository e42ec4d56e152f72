import { join } from "node:path";
import { here, runThere, versionOf, writeConfiguration } from "./consumer.js";
import { cellOf, HOLDS, type Table } from "./table.js";

const COMPILERS = ["typescript-5.4", "typescript-5.9", "typescript-newest"];

/** Each with the `module` that goes with it. */
const RESOLUTIONS = [
  { moduleResolution: "node16", module: "node16" },
  { moduleResolution: "nodenext", module: "nodenext" },
  { moduleResolution: "bundler", module: "esnext" },
];

async function compile(compiler: string, options: object): Promise<string> {
  const file = "tsconfig.trial.json";
  writeConfiguration(file, options);
  return cellOf(runThere("node", [join(here, "node_modules", compiler, "bin/tsc"), "-p", file]), "");
}

/** Compiles the programs with every compiler and resolution, with and without `exactOptionalPropertyTypes`. */
export async function tryCompilers(): Promise<Table> {
  const rows: string[][] = [];
  for (const compiler of COMPILERS) {
    const cells: string[] = [];
    for (const resolution of RESOLUTIONS) {
      const exact = await compile(compiler, { ...resolution, exactOptionalPropertyTypes: true });
      const loose = await compile(compiler, { ...resolution, exactOptionalPropertyTypes: false });
      cells.push(exact === HOLDS ? loose : exact);
    }
    rows.push([`TypeScript ${versionOf(compiler)}`, ...cells]);
  }
  const columns = RESOLUTIONS.map(({ moduleResolution }) => `\`${moduleResolution}\``);
  return { columns: ["types, strict and without `skipLibCheck`", ...columns], rows };
}
