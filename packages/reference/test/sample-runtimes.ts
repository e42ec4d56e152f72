import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { compileForDotnet, dotnetVersion } from "./dotnet.js";

const run = promisify(execFile);

/** A language whose samples can be run. */
export interface Runtime {
  readonly language: string;
  /** What has to be installed. */
  readonly needs: string;
  isInstalled(): boolean;
  /** Writes a program below a folder; returns the command that runs it in that folder. */
  write(folder: string, id: string, code: string): readonly [file: string, ...parameters: string[]];
  /** Compiles what was written. */
  compile?(folder: string): Promise<unknown>;
  /** What a program printed, as JSON. */
  toJson?(printed: string): string;
}

/** Programs print values as JSON, so that the test can read them. */
const PRINT_AS_JSON = "console.log = (value) => process.stdout.write(JSON.stringify(value));\n";

function works(file: string, ...parameters: string[]): boolean {
  return spawnSync(file, parameters, { stdio: "ignore" }).status === 0;
}

function writeNodeProgram(folder: string, id: string, code: string): readonly [string, string] {
  writeFileSync(join(folder, `${id}.mjs`), PRINT_AS_JSON + code);
  return [process.execPath, `${id}.mjs`];
}

export const runtimes: readonly Runtime[] = [
  {
    language: "Shell",
    needs: "sh and curl",
    isInstalled: () => works("curl", "--version"),
    write: (_, __, code) => ["sh", "-c", code.replace("curl ", "curl --silent ")],
  },
  // The samples hold no type, so that every Node runs them; the compiler reads them in another test.
  { language: "TypeScript", needs: "Node", isInstalled: () => true, write: writeNodeProgram },
  { language: "JavaScript", needs: "Node", isInstalled: () => true, write: writeNodeProgram },
  {
    language: "Python",
    needs: "python3 with Requests",
    isInstalled: () => works("python3", "-c", "import requests"),
    write(folder, id, code) {
      writeFileSync(join(folder, `${id}.py`), code);
      return ["python3", `${id}.py`];
    },
    toJson(printed) {
      const program = "import ast, json, sys; print(json.dumps(ast.literal_eval(sys.stdin.read())))";
      return spawnSync("python3", ["-c", program], { input: printed, encoding: "utf8" }).stdout;
    },
  },
  {
    language: "Java",
    needs: "a JDK of 17 or newer",
    isInstalled: () => works("javac", "--release", "17", "--version"),
    write(folder, id, code) {
      writeFileSync(join(folder, `Sample${id}.java`), code.replace("class Sample ", `class Sample${id} `));
      return ["java", "-XX:TieredStopAtLevel=1", `Sample${id}`];
    },
    compile: (folder) => run("sh", ["-c", "javac --release 17 Sample*.java"], { cwd: folder }),
  },
  {
    language: "Go",
    needs: "go",
    isInstalled: () => works("go", "version"),
    write(folder, id, code) {
      mkdirSync(join(folder, id));
      writeFileSync(join(folder, id, "main.go"), `${code}\n`);
      writeFileSync(join(folder, "go.mod"), "module samples\n\ngo 1.21\n");
      return [join(folder, "bin", id)];
    },
    async compile(folder) {
      const { stdout } = await run("gofmt", ["-l", "."], { cwd: folder });
      if (stdout !== "") throw new Error(`gofmt would change ${stdout}`);
      const env = { ...process.env, GOFLAGS: "-mod=mod", GOPROXY: "off", GOTOOLCHAIN: "local" };
      await run("go", ["build", "-o", "bin/", "./..."], { cwd: folder, env });
    },
  },
  {
    language: "PHP",
    needs: "php with curl",
    isInstalled: () => works("php", "-r", "exit(function_exists('curl_init') ? 0 : 1);"),
    write(folder, id, code) {
      writeFileSync(join(folder, `${id}.php`), code);
      return ["php", `${id}.php`];
    },
  },
  {
    language: "Ruby",
    needs: "ruby",
    isInstalled: () => works("ruby", "--version"),
    write(folder, id, code) {
      writeFileSync(join(folder, `${id}.rb`), code);
      return ["ruby", `${id}.rb`];
    },
  },
  {
    language: "C#",
    needs: "the SDK of .NET 8 or newer",
    isInstalled: () => dotnetVersion() >= 8,
    write(folder, id, code) {
      writeFileSync(join(folder, `${id}.cs`), code);
      return ["dotnet", `${id}.dll`];
    },
    compile: compileForDotnet,
  },
  {
    language: "Swift",
    needs: "swiftc of Swift 6 or newer",
    isInstalled: () => works("swiftc", "-swift-version", "6", "--version"),
    write(folder, id, code) {
      // Only in a file of this name Swift takes statements outside of functions.
      mkdirSync(join(folder, id));
      writeFileSync(join(folder, id, "main.swift"), `${code}\n`);
      return [join(folder, id, "program")];
    },
    async compile(folder) {
      for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
        await run("swiftc", ["-warnings-as-errors", "-o", "program", "main.swift"], { cwd: join(folder, name) });
      }
    },
  },
];
