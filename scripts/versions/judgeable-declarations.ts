import ts from "typescript";

/**
 * Declarations as two versions of them can be compared:
 *
 * - methods are properties with functions, because parameters of methods are compared in both directions, and a new
 *   required one would pass;
 * - private members and those named by a symbol are left out, because each version has its own, which fits no other;
 * - comments are left out.
 */
export function judgeableDeclarations(path: string, text: string): string {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const { transformed } = ts.transform(file, [judgeable]);
  const [result = file] = transformed;
  return ts.createPrinter({ removeComments: true }).printFile(result);
}

function judgeable(context: ts.TransformationContext): ts.Transformer<ts.SourceFile> {
  const { factory } = context;

  function visit(node: ts.Node): ts.Node | undefined {
    if (isIncomparable(node)) return undefined;
    const visited = ts.visitEachChild(node, visit, context);
    if (ts.isMethodSignature(visited) && !isOverloaded(node)) {
      const type = factory.createFunctionTypeNode(visited.typeParameters, visited.parameters, resultOf(visited));
      return factory.createPropertySignature(visited.modifiers, visited.name, visited.questionToken, type);
    }
    if (ts.isMethodDeclaration(visited) && !isOverloaded(node)) {
      const type = factory.createFunctionTypeNode(visited.typeParameters, visited.parameters, resultOf(visited));
      return factory.createPropertyDeclaration(visited.modifiers, visited.name, visited.questionToken, type, undefined);
    }
    return visited;
  }

  function resultOf(method: ts.MethodSignature | ts.MethodDeclaration): ts.TypeNode {
    return method.type ?? factory.createKeywordTypeNode(ts.SyntaxKind.AnyKeyword);
  }

  return (file) => ts.visitEachChild(file, visit, context);
}

function isIncomparable(node: ts.Node): boolean {
  if (!ts.isClassElement(node) && !ts.isTypeElement(node)) return false;
  const { name } = node;
  if (name === undefined) return false;
  if (ts.isPrivateIdentifier(name)) return true;
  if (ts.isComputedPropertyName(name)) return !/^Symbol\./.test(name.expression.getText());
  const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword);
}

/** Several signatures of one method cannot be one property. */
function isOverloaded(node: ts.Node): boolean {
  const { parent } = node;
  if (!ts.isInterfaceDeclaration(parent) && !ts.isTypeLiteralNode(parent) && !ts.isClassDeclaration(parent))
    return false;
  const name = (node as ts.NamedDeclaration).name?.getText();
  const members: readonly (ts.TypeElement | ts.ClassElement)[] = [...parent.members];
  return members.filter((member) => member.name?.getText() === name).length > 1;
}
