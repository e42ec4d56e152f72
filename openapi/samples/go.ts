import type { SampledRequest } from "@contacts-api/openapi/samples";
import { goNative } from "@scalar/snippetz/plugins/go/native";
import { generated } from "./har.js";
import { readVariables, replaceOnce } from "./replace.js";

/** A program for Go with its standard library. It ends with status 1 when anything fails, or the response is an error. */
export function goSample(request: SampledRequest): string {
  const program = readVariables(generated(goNative, request), (name) => `os.Getenv("${name}")`);
  const checked = program.replace(
    /^\t(.+), _ (:?=) (.+)$/gm,
    "\t$1, err $2 $3\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}",
  );
  const judged = replaceOnce(
    checked,
    "\tfmt.Println(res)\n\tfmt.Println(string(body))\n\n}",
    "\tif res.StatusCode >= 300 {\n\t\tlog.Fatalln(res.Status, string(body))\n\t}\n\tfmt.Println(string(body))\n}\n",
  );
  return withImports(judged, ["log", "os"]).trimEnd();
}

function withImports(program: string, added: readonly string[]): string {
  return program.replace(/import \(\n([^)]+)\)/, (_, lines: string) => {
    const names = lines.trim().split(/\s+/);
    const all = [...new Set([...names, ...added.map((name) => `"${name}"`)])].sort();
    return `import (\n${all.map((name) => `\t${name}\n`).join("")})`;
  });
}
