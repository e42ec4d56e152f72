import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { apis, describeEvidence, type Evidence } from "@contacts-api/openapi";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { startSandbox } from "../support/start-sandbox.js";

const { resolve } = createRequire(import.meta.url);

/** The operation that each method stands on. */
const OPERATIONS: Record<string, string> = {
  create: "createContact",
  get: "getContact",
  update: "updateContact",
  delete: "deleteContact",
  list: "listContacts",
  search: "searchContacts",
  filter: "filterContacts",
  conversations: "listContactConversations",
  "labels.list": "listContactLabels",
  "labels.set": "setContactLabels",
  "contactInboxes.create": "createContactInbox",
  "contactInboxes.listContactable": "listContactableInboxes",
};

interface Operation {
  operationId?: string;
  "x-evidence"?: Evidence;
}

/** The evidence for each operation that an API's description has. */
function evidenceOf(api: string): Map<string, Evidence> {
  const { paths } = JSON.parse(readFileSync(resolve(`@contacts-api/openapi/${api}.json`), "utf8"));
  const items = Object.values<Record<string, Operation>>(paths).flatMap((item) => Object.values(item));
  return new Map(
    items.flatMap(({ operationId, "x-evidence": evidence }) =>
      operationId && evidence ? [[operationId, evidence]] : [],
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

  it("shows a summary, and the evidence of the description", () => {
    expect(texts.size).toBeGreaterThan(0);
    for (const [method, text] of texts) {
      expect(text).toMatch(/^[A-Z][^.]+\./);
      if (method === "upsert" || method === "find") continue;
      // EngageLab has one operation for listing and searching.
      const operation = evidence.get(OPERATIONS[method] ?? "") ?? evidence.get("listContacts");
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
