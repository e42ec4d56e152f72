// `npm run compat`: where the packed client and sandbox run, and which compilers take their types. With `--write` the tables
// go into the README. Exits with 0, with 1 when something fails, or with 2 when it cannot begin.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { root } from "./checks/files.js";
import { failuresIn, markdownOf, replaceTables } from "./compat/table.js";
import { tryEverything } from "./compat/try-everything.js";

const folder = `${root}scripts/compat`;
const page = `${root}README.md`;
const [option] = process.argv.slice(2);

function refuse(reason: string): never {
  console.error(reason);
  process.exit(2);
}

if (option !== undefined && option !== "--write") refuse("usage: npm run compat [-- --write]");
if (!existsSync(`${folder}/node_modules/webpack`)) {
  refuse("The bundlers are not installed: run `npm ci --prefix scripts/compat` first.");
}
try {
  const { tables, missing } = await tryEverything();
  console.log(tables.map(markdownOf).join("\n\n"));
  for (const name of missing) console.log(`not here: ${name}`);
  if (tables.flatMap(failuresIn).length > 0) process.exitCode = 1;
  if (option === "--write" && missing.length === 0) {
    writeFileSync(page, replaceTables(readFileSync(page, "utf8"), tables));
  } else if (option === "--write") {
    console.log(
      "The README is left as it is: it holds what all runtimes did. `npm ci --prefix bench/runtimes` installs them.",
    );
  }
} finally {
  rmSync(`${folder}/dist`, { recursive: true, force: true });
}
