import { fileURLToPath } from "node:url";
import ts from "typescript";

/**
 * The shape behind a type alias, as an editor would show it.
 *
 * @param file A file beside this one.
 * @param name The exported alias.
 * @throws When the file exports no such alias.
 */
export function typeText(file: string, name: string): string {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const program = ts.createProgram([path], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    noEmit: true,
    types: ["node"],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path);
  const module = source && checker.getSymbolAtLocation(source);
  const alias = module && checker.getExportsOfModule(module).find((symbol) => symbol.name === name);
  if (!alias) throw new Error(`${file} exports no type ${name}.`);
  const flags =
    ts.NodeBuilderFlags.NoTruncation | ts.NodeBuilderFlags.InTypeAlias | ts.NodeBuilderFlags.MultilineObjectLiterals;
  const node = checker.typeToTypeNode(checker.getDeclaredTypeOfSymbol(alias), source, flags);
  if (!node) throw new Error(`${name} cannot be written as a type.`);
  const text = ts.createPrinter().printNode(ts.EmitHint.Unspecified, node, source);
  return text.replace(/import\("[^"]+"\)\.components\["schemas"\]\["(\w+)"\]/g, "$1").replace(/^( {4})+/gm, halved);
}

/** The printer indents by four; the tour by two. */
function halved(indent: string): string {
  return indent.slice(indent.length / 2);
}
