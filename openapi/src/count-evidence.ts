import { isNode, type Node } from "./description/node.js";
import { valueAt } from "./description/references.js";
import { type Evidence, type EvidenceLevel, evidenceLevels, splitStatements } from "./evidence.js";

/** What is counted: parts of a description that stand at a level, and the sentences of their texts. */
export type Counted = "operations" | "parameters" | "fields" | "enum values" | "statuses" | "sentences";

/** How many of each there are at each level. */
export type EvidenceCount = Readonly<Record<Counted, Readonly<Record<EvidenceLevel, number>>>>;

const COUNTED: readonly Counted[] = ["operations", "parameters", "fields", "enum values", "statuses", "sentences"];
const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** Keys whose values are data, and not parts of the description. */
const DATA = new Set(["x-evidence", "example", "examples", "default", "const", "required", "x-enum-varnames"]);

/** Objects whose keys are names, and no keywords: a property may be called `example`, and a response is `default`. */
const NAMED_FREELY = new Set(["properties", "responses"]);

/**
 * Counts the parts of a bundle by the evidence that holds for them: their own, that of the part around them, or that of
 * the part that refers to them. A component that is referred to several times is counted once for each level.
 *
 * @param bundle A parsed and bundled description.
 */
export function countEvidence(bundle: object): EvidenceCount {
  const levels = () => Object.fromEntries(Object.keys(evidenceLevels).map((level) => [level, 0]));
  const count = Object.fromEntries(COUNTED.map((counted) => [counted, levels()])) as Record<
    Counted,
    Record<EvidenceLevel, number>
  >;
  const seen = new Set<string>();

  function visit(node: unknown, level: EvidenceLevel | undefined, parent: string): void {
    if (Array.isArray(node)) {
      for (const element of node) visit(element, level, parent);
    }
    if (!isNode(node)) return;
    const ownLevel = (node["x-evidence"] as Evidence | undefined)?.level ?? level;
    if (ownLevel !== undefined) countTexts(node, ownLevel);
    if (typeof node.$ref === "string") {
      visitTarget(node.$ref, ownLevel);
      return;
    }
    for (const [key, value] of Object.entries(node)) {
      if (DATA.has(key) && !NAMED_FREELY.has(parent)) continue;
      const counted = countedAs(key, value, parent);
      const valueLevel = levelOf(value, bundle) ?? ownLevel;
      if (counted !== undefined && valueLevel !== undefined) count[counted][valueLevel] += 1;
      if (key === "parameters" && Array.isArray(value)) {
        for (const parameter of value) count.parameters[levelOfParameter(parameter, ownLevel, bundle)] += 1;
      }
      if (key === "enum" && Array.isArray(value) && ownLevel !== undefined)
        count["enum values"][ownLevel] += value.length;
      visit(value, ownLevel, key);
    }
  }

  function visitTarget(reference: string, level: EvidenceLevel | undefined): void {
    const target = follow(reference, bundle);
    const key = `${reference} ${(target?.["x-evidence"] as Evidence | undefined)?.level ?? level}`;
    if (seen.has(key)) return;
    seen.add(key);
    visit(target, level, "");
  }

  function countTexts(node: Node, level: EvidenceLevel): void {
    if (typeof node.description !== "string") return;
    for (const { text, isUpstream } of splitStatements(node.description)) {
      const sentences = text.split(/[.!?](?=\s|$)/).filter((sentence) => /\w/.test(sentence));
      count.sentences[isUpstream ? "upstream" : level] += sentences.length;
    }
  }

  const { info, paths, components } = bundle as { info: Node; paths: Node; components: { securitySchemes?: Node } };
  visit(info, undefined, "");
  visit(components.securitySchemes, undefined, "");
  visit(paths, undefined, "paths");
  return count;
}

/** What an entry of an object is counted as, by its key and that of the object; undefined when it is not. */
function countedAs(key: string, value: unknown, parent: string): Counted | undefined {
  if (parent === "properties") return "fields";
  if (parent === "responses") return "statuses";
  return METHODS.has(key) && isNode(value) && "operationId" in value ? "operations" : undefined;
}

/** Of an operation that is only named, no page shows a parameter, even when another operation documents the same one. */
function levelOfParameter(parameter: unknown, level: EvidenceLevel | undefined, bundle: object): EvidenceLevel {
  const known = levelOf(parameter, bundle) ?? level ?? "upstream";
  return level === "named" ? "upstream" : known;
}

/** The level that a part or the component it refers to states itself. */
function levelOf(node: unknown, bundle: object): EvidenceLevel | undefined {
  if (!isNode(node)) return undefined;
  const own = (node["x-evidence"] as Evidence | undefined)?.level;
  return own ?? (typeof node.$ref === "string" ? levelOf(follow(node.$ref, bundle), bundle) : undefined);
}

function follow(reference: string, bundle: object): Node | undefined {
  const target = valueAt(bundle, reference);
  return isNode(target) ? target : undefined;
}
