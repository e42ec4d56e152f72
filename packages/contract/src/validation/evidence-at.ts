import type { EvidenceLevel } from "@contacts-api/openapi";
import type { ApiContract } from "./api-contract.js";

/** The evidence level of a part of the description: its own, or that of the nearest part around it. */
export function evidenceAt({ levels }: ApiContract, pointer: string): EvidenceLevel | undefined {
  for (let part = pointer; part !== ""; part = part.slice(0, Math.max(0, part.lastIndexOf("/")))) {
    if (Object.hasOwn(levels, part)) return levels[part];
  }
  return undefined;
}
