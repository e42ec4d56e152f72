import { execFile, spawnSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What a new console project of .NET has in every file. */
const NAMESPACES = [
  "System",
  "System.Collections.Generic",
  "System.IO",
  "System.Linq",
  "System.Net.Http",
  "System.Threading",
  "System.Threading.Tasks",
];

const OPTIONS = ["-nologo", "-langversion:11", "-nullable:enable", "-warnaserror"];

/** The major version of the newest SDK of .NET on this machine, or 0. */
export function dotnetVersion(): number {
  return newest("--list-sdks")?.majorVersion ?? 0;
}

/** Compiles each `.cs` of a folder to a program of its own, as a new console project would, and takes no warning. */
export async function compileForDotnet(folder: string): Promise<void> {
  const sdk = newest("--list-sdks");
  const runtime = newest("--list-runtimes");
  if (sdk === undefined || runtime === undefined) throw new Error("The SDK of .NET or its runtime is missing.");
  const compiler = join(sdk.folder, "Roslyn", "bincore", "csc.dll");
  const programs = readdirSync(folder).filter((file) => file.endsWith(".cs"));
  const libraries = readdirSync(runtime.folder).filter((file) =>
    /^(System\.|netstandard\.)(?!.*Native).*dll$/.test(file),
  );
  const references = libraries.map((library) => `-reference:"${join(runtime.folder, library)}"`);
  writeFileSync(join(folder, "references.rsp"), references.join("\n"));
  writeFileSync(join(folder, "usings.cs"), NAMESPACES.map((name) => `global using ${name};\n`).join(""));
  const framework = { name: "Microsoft.NETCore.App", version: `${runtime.majorVersion}.0.0` };
  for (const program of programs) {
    const name = program.replace(".cs", "");
    const files = ["@references.rsp", "usings.cs", program, `-out:${name}.dll`];
    writeFileSync(join(folder, `${name}.runtimeconfig.json`), JSON.stringify({ runtimeOptions: { framework } }));
    await run("dotnet", ["exec", compiler, ...OPTIONS, ...files], { cwd: folder });
  }
}

/** The last of the versions that dotnet lists, which it does in their order. */
function newest(list: "--list-sdks" | "--list-runtimes") {
  const { stdout } = spawnSync("dotnet", [list], { encoding: "utf8" });
  const lines = (stdout ?? "").matchAll(/^(?:Microsoft\.NETCore\.App )?((\d+)\.\S+) \[(.+)\]\r?$/gm);
  const [, version = "", major = "", folder = ""] = [...lines].at(-1) ?? [];
  return version === "" ? undefined : { majorVersion: Number(major), folder: join(folder, version) };
}
