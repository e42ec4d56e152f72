import type { Mutant } from "./mutant.js";

interface KnownSurvivor {
  readonly kinds: readonly string[];
  readonly name: RegExp;
  readonly reason: string;
}

const known: readonly KnownSurvivor[] = [
  {
    kinds: ["field dropped", "type changed", "null"],
    name: / 404: .*\bstatus\b/,
    reason: "Another error that is described for 404 has no status, so that this one is drift.",
  },
  {
    kinds: ["status"],
    name: /^(?:list|search|filter)Contacts 404: 401$/,
    reason: "Of an account that is not the caller's a server may say either; both show nothing of it.",
  },
];

/** Why nobody can be expected to notice a mutant; undefined when that is not known. */
export function reasonFor({ kind, name }: Pick<Mutant, "kind" | "name">): string | undefined {
  return known.find((one) => one.kinds.includes(kind) && one.name.test(name))?.reason;
}
