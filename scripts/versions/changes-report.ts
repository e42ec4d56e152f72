import { highestLevel } from "./level.js";
import type { ChangesByPackage } from "./version-faults.js";

/** What differs from the last release, by package, and what is wrong with the pending changesets, as plain text. */
export function changesReport(changes: ChangesByPackage, faults: readonly string[]): string {
  const lines = [...changes].flatMap(([name, ofPackage]) => [
    `${name}: ${highestLevel(ofPackage)}`,
    ...ofPackage.map(({ level, message }) => `  ${level}: ${message}`),
  ]);
  return `${[lines.join("\n"), ...faults].join("\n\n")}\n`;
}
