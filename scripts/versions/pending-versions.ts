import { textOf } from "../checks/files.js";
import { PACKAGE_FOLDERS } from "./declarations.js";
import { pendingLevels } from "./pending-levels.js";
import { builtSurface, releasedSurface } from "./released.js";
import { changesOf, type SurfaceChanges, surfaceChanges } from "./required-changes.js";
import { type ChangesByPackage, versionFaults } from "./version-faults.js";

/** What the packages, as they are built, and the pending changesets come to. Nothing is asked for before the first release. */
export async function pendingVersions(): Promise<{
  /** False before the first release. */
  readonly released: boolean;
  readonly surface: SurfaceChanges;
  readonly changes: ChangesByPackage;
  readonly faults: readonly string[];
}> {
  const released = releasedSurface();
  const surface =
    released === undefined ? { descriptions: [], exports: {} } : await surfaceChanges(released, builtSurface());
  const changes = new Map(PACKAGE_FOLDERS.map((folder) => [nameOf(folder), changesOf(folder, surface)]));
  return { released: released !== undefined, surface, changes, faults: versionFaults(changes, await pendingLevels()) };
}

function nameOf(folder: string): string {
  return JSON.parse(textOf(`${folder}/package.json`)).name;
}
