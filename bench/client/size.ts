// Bytes of a bundle that makes a client (of code that is generated per operation: with one operation), minified and gzipped (level 9), ours beside the peers'.
import { builtinModules } from "node:module";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { claim, table } from "../report.js";

const programs: Record<string, string> = {
  "openapi-fetch 0.17": `import c from "openapi-fetch"; export default c({ baseUrl: "https://a" });`,
  ky: `import ky from "ky"; export default ky("https://a").json();`,
  axios: `import axios from "axios"; export default axios.get("https://a");`,
  "hey-api 0.95": `import { listContacts } from "../generated/hey-api"; export default listContacts({ path: { account_id: 1 } });`,
  "redocly generate-client 2.77": `import { listContacts } from "../generated/redocly"; export default listContacts({ path: { account_id: 1 } });`,
  "@figuro/chatwoot-sdk 1.1.17": `import C from "@figuro/chatwoot-sdk"; export default new C({ config: {} }).contacts.list({ accountId: 1 });`,
  "ours, createClient": `import { createClient } from "@contacts-api/client/99digital"; export default createClient({ accessToken: "t" });`,
  "ours, createContacts": `import { createContacts } from "@contacts-api/client/99digital";
    export default createContacts({ accessToken: "t", accountId: 1 });`,
};

async function bundled(contents: string): Promise<{ minified: number; gzip: number }> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)), loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    mainFields: ["browser", "module", "main"],
    external: ["node:*", ...builtinModules],
    write: false,
    logLevel: "error",
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: code.byteLength, gzip: gzipSync(code, { level: 9 }).byteLength };
}

const rows: Array<{ program: string; "minified B": number; "gzip B": number }> = [];
for (const [program, contents] of Object.entries(programs)) {
  const { minified, gzip } = await bundled(contents);
  rows.push({ program, "minified B": minified, "gzip B": gzip });
}
table("Bundle of one call, esbuild, ES2022", rows);
console.log("");
const gzip = (program: string) => (rows.find((row) => row.program === program)?.["gzip B"] ?? Number.NaN) / 1000;
claim("createClient, kB gzip", gzip("ours, createClient"), { atMost: 6.5 });
claim("createContacts, kB gzip", gzip("ours, createContacts"), { atMost: 12 });
