import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { parseSync } from "oxc-parser";

const t = readFileSync(process.argv[2], "utf8");
const full = gzipSync(t, { level: 9 }).length;
const ast = parseSync("a.js", t).program;
const rows = [];
for (const n of ast.body) {
  const parts = n.type === "VariableDeclaration" && n.declarations.length > 1 ? n.declarations : [n];
  for (const p of parts)
    rows.push([
      full - gzipSync(t.slice(0, p.start) + t.slice(p.end), { level: 9 }).length,
      p.end - p.start,
      t.slice(p.start, p.start + 110),
    ]);
}
rows.sort((a, b) => b[0] - a[0]);
for (const r of rows.slice(0, +process.argv[3] || 70)) console.log(r.join("\t").replaceAll("\n", " "));
