import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { apis, type Evidence } from "@contacts-api/openapi";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const { resolve } = createRequire(import.meta.url);

/** The operation that each method stands on. */
const OPERATIONS: Record<string, string> = {
  create: "createContact",
  get: "getContact",
  update: "updateContact",
  upsert: "searchContacts",
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
  const file = fileURLToPath(new URL(`../../dist/contacts/${api}.d.ts`, import.meta.url));
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

describe.each(apis)("the hover text of every method of %s", (api) => {
  const evidence = evidenceOf(api);
  const texts = hoverTextsOf(api);

  it("shows a summary, and the level and a source of the description's evidence", () => {
    expect(texts.size).toBeGreaterThan(0);
    for (const [method, text] of texts) {
      // EngageLab has one operation for listing and searching.
      const operation = evidence.get(OPERATIONS[method] ?? "") ?? evidence.get("listContacts");
      const { level = "", source = "" } = /\n\nEvidence: (?<level>\w+) \((?<source>\S+)\)$/.exec(text)?.groups ?? {};
      expect([method, level]).toEqual([method, operation?.level]);
      expect(operation?.sources).toContain(source);
      expect(text).toMatch(/^[A-Z][^.]+\./);
    }
  });
});
