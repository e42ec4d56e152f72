import type { Description } from "@contacts-api/openapi/reader";
import { type Contradiction, type Evidence, isUpstreamSource } from "./evidence.js";

/** A contradiction and every place of the description that carries it. */
export interface LocatedContradiction extends Contradiction {
  readonly places: readonly Place[];
  /** URLs of the vendor's pages on which the places rest. */
  readonly pages: readonly string[];
}

export interface Place {
  readonly kind: "operation" | "schema" | "other";
  /** Operation id, schema name or, for other components, the component's name. */
  readonly name: string;
}

/** Every contradiction of a description once, in the order of its number; those without one follow. */
export function contradictionsOf(description: Description): LocatedContradiction[] {
  const found = new Map<string, Contradiction & { places: Map<string, Place>; pages: Set<string> }>();
  walk(description, [], (evidence, path) => {
    const place = placeOf(description, path);
    for (const contradiction of evidence.contradictions ?? []) {
      const key = contradiction.id ?? contradiction.about;
      const known = found.get(key) ?? { ...contradiction, places: new Map(), pages: new Set() };
      known.places.set(place.name, place);
      for (const source of evidence.sources) if (!isUpstreamSource(source)) known.pages.add(source);
      found.set(key, known);
    }
  });
  return [...found.values()]
    .map((contradiction) => ({
      ...contradiction,
      places: [...contradiction.places.values()],
      pages: [...contradiction.pages],
    }))
    .sort((a, b) => numberOf(a) - numberOf(b));
}

function numberOf(contradiction: Contradiction): number {
  const digits = contradiction.id?.match(/\d+/)?.[0];
  return digits === undefined ? Number.MAX_SAFE_INTEGER : Number(digits);
}

function walk(node: unknown, path: readonly string[], visit: (evidence: Evidence, path: readonly string[]) => void) {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === "x-evidence") visit(value as Evidence, path);
    else walk(value, [...path, key], visit);
  }
}

function placeOf(description: Description, [section = "", first = "", second = ""]: readonly string[]): Place {
  if (section === "paths") {
    const item = description.paths[first];
    const operation = item?.[second as keyof typeof item];
    if (operation !== undefined && "operationId" in operation)
      return { kind: "operation", name: operation.operationId };
    return { kind: "other", name: first };
  }
  if (section === "components") return { kind: first === "schemas" ? "schema" : "other", name: second };
  return { kind: "other", name: section === "" ? "the API as a whole" : section };
}
