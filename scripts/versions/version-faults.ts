import { type Change, highestLevel, isBelow, type Level } from "./level.js";

/** The names of the packages by their folders, with the changes that ask for a version of each. */
export type ChangesByPackage = ReadonlyMap<string, readonly Change[]>;

/** Most changes named in a fault; the command tells all. */
const NAMED_CHANGES = 5;

/** For each package whose pending changesets are below what its changes ask for: what is wrong, why, and what mends it. */
export function versionFaults(changes: ChangesByPackage, pending: ReadonlyMap<string, Level>): string[] {
  return [...changes].flatMap(([name, ofPackage]) => {
    const least = highestLevel(ofPackage);
    const level = pending.get(name) ?? "none";
    if (!isBelow(level, least)) return [];
    const causes = ofPackage.filter((change) => isBelow(level, change.level));
    const named = causes.slice(0, NAMED_CHANGES).map((cause) => `  ${cause.level}: ${cause.message}`);
    const more = causes.length > NAMED_CHANGES ? [`  and ${causes.length - NAMED_CHANGES} more`] : [];
    return [
      [
        `${name} needs a ${least} version, and its changesets give ${level === "none" ? "none" : `a ${level} one`}:`,
        ...named,
        ...more,
        "  Write the changeset with `npm run changes -- --write`, and say in it what its readers have to do.",
      ].join("\n"),
    ];
  });
}
