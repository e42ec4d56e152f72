// TypeScript instantiations of a file with 20 calls of our client, as a multiple of raw openapi-fetch on the same paths.
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { claim, table } from "../report.js";

const directory = fileURLToPath(new URL("./", import.meta.url));
const calls = Array.from({ length: 5 }, (_, n) => [
  `export const list${n} = client.GET("/api/v1/accounts/{account_id}/contacts", { params: { path: { account_id: ${n} }, query: { page: ${n} } } });`,
  `export const get${n} = client.GET("/api/v1/accounts/{account_id}/contacts/{contact_id}", { params: { path: { account_id: 1, contact_id: ${n} } } });`,
  `export const create${n} = client.POST("/api/v1/accounts/{account_id}/contacts", { params: { path: { account_id: 1 } }, body: { inbox_id: ${n}, name: "n" } });`,
  `export const update${n} = client.PATCH("/api/v1/accounts/{account_id}/contacts/{contact_id}", { params: { path: { account_id: 1, contact_id: ${n} } }, body: { name: "n" } });`,
]).flat();

const programs: Record<string, string> = {
  "openapi-fetch": `import createClient from "openapi-fetch"; import type { paths } from "@contacts-api/client/99digital";
    const client = createClient<paths>({ baseUrl: "https://a" });\n${calls.join("\n")}`,
  ours: `import { createClient } from "@contacts-api/client/99digital"; const client = createClient({ accessToken: "t" });\n${calls.join("\n")}`,
};

function instantiations(name: string, text: string): number {
  const file = `${directory}${name}.virtual.ts`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.getSourceFile = (path, language, ...rest) =>
    path === file ? ts.createSourceFile(path, text, language) : getSourceFile(path, language, ...rest);
  const program = ts.createProgram([file], options, host);
  const problems = program
    .getSemanticDiagnostics()
    .map((problem) => ts.flattenDiagnosticMessageText(problem.messageText, "\n"));
  if (problems.length > 0) throw new Error(`${name}: ${problems.join("\n")}`);
  return program.getInstantiationCount();
}

const rows = Object.entries(programs).map(([client, text]) => ({
  client,
  instantiations: instantiations(client, text),
}));
table("Type-check cost of a file with 20 calls", rows);
console.log("");
claim("ours, times openapi-fetch", (rows[1]?.instantiations ?? Number.NaN) / (rows[0]?.instantiations ?? Number.NaN), {
  atMost: 1.25,
});
