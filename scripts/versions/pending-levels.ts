import getReleasePlan from "@changesets/get-release-plan";
import { root } from "../checks/files.js";
import type { Level } from "./level.js";

/**
 * The level of the version that the pending changesets give each package, by its name.
 *
 * @param folder Of a repository with packages and changesets; this one when left out.
 */
export async function pendingLevels(folder = root): Promise<ReadonlyMap<string, Level>> {
  const { releases } = await getReleasePlan(folder);
  return new Map(releases.map(({ name, type }) => [name, type]));
}
