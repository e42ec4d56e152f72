/** How much a change asks of those who use a package, least first. */
const LEVELS = ["none", "patch", "minor", "major"] as const;

export type Level = (typeof LEVELS)[number];

/** A change, and the least level of a version that may hold it. */
export interface Change {
  readonly level: Level;
  /** What changed, in words. */
  readonly message: string;
}

export function isBelow(level: Level, least: Level): boolean {
  return LEVELS.indexOf(level) < LEVELS.indexOf(least);
}

/** The highest level among the changes; `none` when there is none. */
export function highestLevel(changes: readonly Change[]): Level {
  return changes.reduce<Level>((highest, { level }) => (isBelow(highest, level) ? level : highest), "none");
}
