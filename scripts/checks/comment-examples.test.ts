import ts from "typescript";
import { describe, expect, it } from "vitest";
import { filesOf, textOf } from "./files.js";
import { regionsOf } from "./quotes.js";

const source = "packages/client/src";
const apis = ["99digital", "inquirly", "engagelab"];

/** Where the functions and methods are declared that users of the client call. */
const files = [
  ...apis.map((api) => `${source}/${api}.ts`),
  ...apis.map((api) => `${source}/generated/${api}.resource.ts`),
  `${source}/errors/guards.ts`,
  `${source}/upsert-many.ts`,
  `${source}/logger.ts`,
  `${source}/model/contacts-promise.ts`,
  `${source}/resource/read/contact-list.ts`,
];

/** Every marked piece of code in the examples. */
const regions = new Set(filesOf("examples/**/*.ts").flatMap((file) => regionsOf(textOf(file))));

/**
 * The code in the `@example` of each exported function, and of each method of an exported interface, by its name. No entry of
 * the package offers the functions of a generated file.
 */
function examplesIn(file: string): Map<string, string | undefined> {
  const tree = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
  const found = new Map<string, string | undefined>();
  const visit = (node: ts.Node): void => {
    const isPublic = ts.isFunctionDeclaration(node)
      ? !file.includes("/generated/") && (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Export) !== 0
      : ts.isMethodSignature(node);
    if (isPublic && (ts.isFunctionDeclaration(node) || ts.isMethodSignature(node))) {
      const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === "example");
      const code = /^```ts\n([\s\S]*)\n```$/.exec(ts.getTextOfJSDocComment(tag?.comment) ?? "")?.[1];
      found.set(node.name?.getText() ?? "", code);
    }
    if (!ts.isFunctionDeclaration(node)) ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

describe.each(files)("every function and method that %s offers", (file) => {
  it("is shown by code that stands in an example", () => {
    const examples = examplesIn(file);
    const wanted = new Set(file.endsWith("contact-list.ts") ? ["page", "pages"] : examples.keys());
    expect(wanted.size).toBeGreaterThan(0);
    expect([...wanted].filter((name) => !regions.has(examples.get(name) ?? ""))).toEqual([]);
  });
});
