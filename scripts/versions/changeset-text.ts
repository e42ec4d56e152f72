import { highestLevel } from "./level.js";
import type { SurfaceChanges } from "./required-changes.js";
import type { ChangesByPackage } from "./version-faults.js";

/** A changeset that gives each package the level it needs, and says per API what changed. */
export function changesetText(changes: ChangesByPackage, surface: SurfaceChanges): string {
  const levels = [...changes].flatMap(([name, ofPackage]) => {
    const level = highestLevel(ofPackage);
    return level === "none" ? [] : [`"${name}": ${level}`];
  });
  const sections = [
    ...surface.descriptions.map(({ api, changes: ofApi }) => [`The description of ${api}`, ofApi] as const),
    ...Object.entries(surface.exports).map(([folder, ofPackage]) => [`The exports of ${folder}`, ofPackage] as const),
  ];
  const texts = sections.flatMap(([title, ofSection]) =>
    ofSection.length === 0
      ? []
      : [`${title}:\n\n${ofSection.map(({ level, message }) => `- ${message} (${level})`).join("\n")}`],
  );
  return `---\n${levels.join("\n")}\n---\n\n${texts.join("\n\n")}\n`;
}
