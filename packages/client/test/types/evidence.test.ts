import { fileURLToPath } from "node:url";
import { type Api, apis, describeEvidence, type Evidence } from "@contacts-api/openapi";
import { operationsOf, readDescription } from "@contacts-api/openapi/reader";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { operationsSentBy } from "../support/operations-sent.js";
import { startSandbox } from "../support/start-sandbox.js";

/** The evidence for each operation that an API's description has. */
function evidenceOf(api: Api): Map<string, Evidence> {
  const operations = operationsOf(readDescription(api));
  return new Map(
    operations.flatMap(({ operationId, operation: { "x-evidence": evidence } }) =>
      evidence === undefined ? [] : [[operationId, evidence]],
    ),
  );
}

/** What an editor shows over each method of an API's contacts, by the method's name. */
function hoverTextsOf(api: string): Map<string, string> {
  const file = fileURLToPath(new URL(`../../dist/generated/${api}.resource.d.ts`, import.meta.url));
  const program = ts.createProgram([file], { module: ts.ModuleKind.NodeNext, noLib: true });
  const checker = program.getTypeChecker();
  const texts = new Map<string, string>();
  const collect = (members: readonly ts.TypeElement[], prefix: string) => {
    for (const member of members) {
      const name = prefix + (member.name?.getText() ?? "");
      const symbol = member.name && checker.getSymbolAtLocation(member.name);
      if (ts.isMethodSignature(member)) {
        texts.set(name, ts.displayPartsToString(symbol?.getDocumentationComment(checker)));
      } else if (ts.isPropertySignature(member) && member.type && ts.isTypeLiteralNode(member.type)) {
        collect(member.type.members, `${name}.`);
      }
    }
  };
  for (const statement of program.getSourceFile(file)?.statements ?? []) {
    if (ts.isInterfaceDeclaration(statement) && statement.name.text === "Contacts") collect(statement.members, "");
  }
  return texts;
}

/** A text without its line breaks, which a comment has elsewhere. */
const unwrapped = (text: string) => text.replace(/\s+/g, " ");

describe.each(apis)("the hover text of every method of %s", (api) => {
  const evidence = evidenceOf(api);
  const texts = hoverTextsOf(api);

  it("shows a summary, and the evidence for the operation that the method sends", async () => {
    const sent = await operationsSentBy(api);
    expect(texts.size).toBeGreaterThan(0);
    for (const [method, text] of texts) {
      expect(text).toMatch(/^[A-Z][^.]+\./);
      if (method === "upsert" || method === "find") continue;
      const operation = evidence.get(sent.get(method) ?? "");
      expect(operation).toBeDefined();
      expect([method, unwrapped(text)]).toEqual([
        method,
        expect.stringContaining(unwrapped(describeEvidence(operation as Evidence))),
      ]);
    }
  });

  it.each([
    ["find", [evidence.has("searchContacts") ? "searchContacts" : "listContacts"]],
    ["upsert", ["createContact", "updateContact"]],
  ])("says of %s that it is made by this client, of which operations, and how well each is known", (method, parts) => {
    const text = unwrapped(texts.get(method) ?? "");
    expect(text).toContain("Made by this client of");
    expect(text).not.toContain("Evidence: ");
    for (const part of parts) {
      expect(text).toContain(`\`${part}\``);
      expect(text).toContain(`${part} ${evidence.get(part)?.level}`);
    }
  });

  it("belongs to a method that is there when a program runs, and every such method has one", async () => {
    const { connect } = await startSandbox();
    const names = Object.entries(connect[api]()).flatMap(([name, member]) =>
      typeof member === "function" ? [name] : Object.keys(member).map((inner) => `${name}.${inner}`),
    );
    expect(names.sort()).toEqual([...texts.keys()].sort());
  });
});
