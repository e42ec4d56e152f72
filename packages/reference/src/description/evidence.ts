import type { Evidence } from "@contacts-api/openapi";

export type { Contradiction, Evidence } from "@contacts-api/openapi";
export type EvidenceLevel = Evidence["level"];

/** What each level means, from the firmest to the weakest. */
export const EVIDENCE_MEANING: Readonly<Record<EvidenceLevel, string>> = {
  documented: "the vendor’s page states it",
  example: "only an example on the vendor’s page shows it",
  named: "only the vendor’s menu names it",
  upstream: "taken from the behaviour of Chatwoot, the open-source help desk these APIs descend from",
};

/** A source's URL without its scheme, for the text of a link. */
export function sourceName(url: string): string {
  return url.replace(/^https?:\/\//, "").replace(/\/$/, "");
}
