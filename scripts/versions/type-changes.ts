import ts from "typescript";
import { root } from "../checks/files.js";
import { judgeableDeclarations } from "./judgeable-declarations.js";
import type { Change } from "./level.js";

/** The declaration files of a package by their paths in it, and the entries of its `exports`, each with its file. */
export interface Declarations {
  readonly files: Readonly<Record<string, string>>;
  readonly entries: Readonly<Record<string, string>>;
}

/** Where both versions seem to lie, so that imports of other packages are found from there. */
const PLACES = { released: `${root}.released`, present: `${root}.present` };

const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

/**
 * What differs between the exports of two versions of a package, as their users' compiler would see it: a name that is
 * gone, and a value or type that no longer fits where the released one was used, is major; a new name is minor; another
 * declaration that still fits is minor too.
 */
export function typeChanges(released: Declarations, present: Declarations): Change[] {
  const program = compile(released, present);
  return Object.keys({ ...released.entries, ...present.entries }).flatMap((entry) => {
    const file = { released: released.entries[entry], present: present.entries[entry] };
    if (file.present === undefined) return [{ level: "major", message: `Entry \`${entry}\` is gone.` }];
    if (file.released === undefined) return [{ level: "minor", message: `Entry \`${entry}\` is new.` }];
    return changesOfEntry(program, entry, file.released, file.present);
  });
}

function changesOfEntry(program: Compiled, entry: string, releasedFile: string, presentFile: string): Change[] {
  const released = program.exportsOf(PLACES.released, releasedFile);
  const present = program.exportsOf(PLACES.present, presentFile);
  const added = [...present.keys()].filter((name) => !released.has(name));
  return [
    ...added.map((name): Change => ({ level: "minor", message: `Export \`${name}\` of \`${entry}\` is new.` })),
    ...[...released].flatMap(([name, before]) => {
      const misfit = program.misfitOf(`${releasedFile} ${presentFile} ${name}`);
      return changesOfExport(`Export \`${name}\` of \`${entry}\``, before, present.get(name), misfit);
    }),
  ];
}

function changesOfExport(
  title: string,
  released: DeclaredExport,
  present: DeclaredExport | undefined,
  misfit: string | undefined,
): Change[] {
  if (present === undefined) return [{ level: "major", message: `${title} is gone.` }];
  if (misfit !== undefined) return [{ level: "major", message: `${title} no longer fits: ${misfit}` }];
  // Something without an optional member still fits, but a program that gives it is refused.
  const gone = released.members.filter((member) => !present.members.includes(member));
  if (gone.length > 0) return [{ level: "major", message: `${title} no longer has ${gone.join(", ")}.` }];
  return released.text === present.text ? [] : [{ level: "minor", message: `${title} is declared otherwise.` }];
}

interface DeclaredExport {
  /** All its declarations. */
  readonly text: string;
  /** The names of the members of a type. */
  readonly members: readonly string[];
}

interface Compiled {
  exportsOf(place: string, file: string): ReadonlyMap<string, DeclaredExport>;
  /** Why the present export cannot stand for the released one; undefined when it can. */
  misfitOf(key: string): string | undefined;
}

/** Compiles both versions, and a file that uses each present export in place of the released one. */
function compile(released: Declarations, present: Declarations): Compiled {
  const files = new Map<string, string>(
    [
      ...Object.entries(released.files).map(([path, text]) => [`${PLACES.released}/${path}`, text] as const),
      ...Object.entries(present.files).map(([path, text]) => [`${PLACES.present}/${path}`, text] as const),
    ].map(([path, text]) => [path, judgeableDeclarations(path, text)]),
  );
  const entries = Object.keys(released.entries).flatMap((entry) => {
    const pair = [released.entries[entry], present.entries[entry]] as const;
    return pair[0] === undefined || pair[1] === undefined ? [] : [[pair[0], pair[1]] as const];
  });
  const first = createProgram(files, []);
  const uses = entries.flatMap(([old, now], index) => usesOf(first, old, now, index));
  const imports = entries.map(
    ([old, now], index) =>
      `import * as Old${index} from "${PLACES.released}/${old.replace(/\.d\.ts$/, ".js")}";\n` +
      `import * as New${index} from "${PLACES.present}/${now.replace(/\.d\.ts$/, ".js")}";\n`,
  );
  const judge = `${root}.judge.mts`;
  const head = imports.join("");
  files.set(judge, head + uses.map(({ text }) => `${text}\n`).join(""));
  const second = createProgram(files, [judge], first);
  const misfits = new Map<string, string>();
  const source = second.getSourceFile(judge);
  const linesOfHead = head.split("\n").length - 1;
  for (const { start = 0, messageText } of second.getSemanticDiagnostics(source)) {
    const line = (source?.getLineAndCharacterOfPosition(start).line ?? 0) - linesOfHead;
    const key = uses[line]?.key;
    if (key !== undefined && !misfits.has(key)) misfits.set(key, reasonIn(messageText));
  }
  const checker = second.getTypeChecker();
  return {
    exportsOf: (place, file) => declaredExports(checker, second.getSourceFile(`${place}/${file}`)),
    misfitOf: (key) => misfits.get(key),
  };
}

/** A line for each export of both versions, in which the present one is given where the released one is expected. */
function usesOf(program: ts.Program, old: string, now: string, index: number): { key: string; text: string }[] {
  const checker = program.getTypeChecker();
  const symbols = exportedSymbols(checker, program.getSourceFile(`${PLACES.released}/${old}`));
  const present = exportedSymbols(checker, program.getSourceFile(`${PLACES.present}/${now}`));
  return [...symbols].flatMap(([name, { flags, declarations = [] }]) => {
    if (!present.has(name)) return [];
    const key = `${old} ${now} ${name}`;
    const value = { key, text: `export const v${index}_${name}: typeof Old${index}.${name} = New${index}.${name};` };
    const parameters = Math.max(0, ...declarations.map(typeParameterCount));
    const given = parameters === 0 ? "" : `<${Array(parameters).fill("any").join(", ")}>`;
    const type = {
      key,
      text: `export const t${index}_${name}: Old${index}.${name}${given} = null! as New${index}.${name}${given};`,
    };
    return [...(flags & ts.SymbolFlags.Value ? [value] : []), ...(flags & ts.SymbolFlags.Type ? [type] : [])];
  });
}

function typeParameterCount(declaration: ts.Declaration): number {
  const { typeParameters } = declaration as { typeParameters?: ts.NodeArray<ts.TypeParameterDeclaration> };
  return typeParameters?.length ?? 0;
}

/** The exports of a file by their names; what is exported from elsewhere is followed to its declaration. */
function exportedSymbols(checker: ts.TypeChecker, file: ts.SourceFile | undefined): Map<string, ts.Symbol> {
  const module = file && checker.getSymbolAtLocation(file);
  const symbols = module === undefined ? [] : checker.getExportsOfModule(module);
  return new Map(
    symbols.map((symbol) => [
      symbol.name,
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
    ]),
  );
}

function declaredExports(
  checker: ts.TypeChecker,
  file: ts.SourceFile | undefined,
): ReadonlyMap<string, DeclaredExport> {
  return new Map(
    [...exportedSymbols(checker, file)].map(([name, symbol]) => {
      const texts = (symbol.declarations ?? []).map((declaration) => declaration.getText());
      const properties =
        symbol.flags & ts.SymbolFlags.Type ? checker.getDeclaredTypeOfSymbol(symbol).getProperties() : [];
      return [name, { text: texts.join("\n"), members: properties.map((property) => property.name) }];
    }),
  );
}

function createProgram(files: ReadonlyMap<string, string>, more: readonly string[], old?: ts.Program): ts.Program {
  const host = ts.createCompilerHost(OPTIONS);
  const { readFile, fileExists, getSourceFile, directoryExists } = host;
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.directoryExists = (path) => isVirtual(path) || (directoryExists?.(path) ?? true);
  host.getSourceFile = (path, target, ...rest) => {
    const text = files.get(path);
    return text === undefined ? getSourceFile(path, target, ...rest) : ts.createSourceFile(path, text, target, true);
  };
  return ts.createProgram([...files.keys(), ...more], OPTIONS, host, old);
}

function isVirtual(path: string): boolean {
  return path.startsWith(PLACES.released) || path.startsWith(PLACES.present);
}

/** The innermost reason of a message, which names the part that does not fit; types without the files they are from. */
function reasonIn(message: string | ts.DiagnosticMessageChain): string {
  const lines = ts.flattenDiagnosticMessageText(message, "\n").split("\n");
  return (
    lines
      .at(-1)
      ?.trim()
      .replaceAll(/import\("[^"]*"(?:, \{.*?\} \})?\)\./g, "") ?? ""
  );
}
