import getReleasePlan from "@changesets/get-release-plan";
import { root } from "../checks/files.js";
import type { Level } from "./level.js";

/** The level of the version that the pending changesets give each package, by its name. */
export async function pendingLevels(): Promise<ReadonlyMap<string, Level>> {
  const { releases } = await getReleasePlan(root);
  return new Map(releases.map(({ name, type }) => [name, type]));
}
