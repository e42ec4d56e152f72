// Bundles the command into one file, and writes the licences of the packages that are in it beside it.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const outfile = join(dist, "cli.js");

const { metafile } = await build({
  entryPoints: [outfile],
  bundle: true,
  platform: "node",
  format: "esm",
  outfile,
  allowOverwrite: true,
  metafile: true,
  logLevel: "warning",
});

const folders = new Set(Object.keys(metafile.inputs).flatMap((input) => packageFolderOf(input) ?? []));
const notices = [...folders].sort().map(noticeOf);
writeFileSync(join(dist, "cli.licenses.txt"), `dist/cli.js contains these packages.\n\n${notices.join("\n")}`);

/** The folder of the installed package that a file belongs to; undefined for a file of our own. */
function packageFolderOf(file) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

function noticeOf(folder) {
  const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const license = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  if (license === undefined) throw new Error(`${name} ${version} is bundled, and has no licence file`);
  return `${name} ${version}\n\n${readFileSync(join(folder, license), "utf8").trim()}\n`;
}
