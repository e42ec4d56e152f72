import type { StoreBehaviour } from "../store/behaviour.js";

/** The shapes that upstream sends, or those that the vendor's page shows where it differs. */
export type Shapes = "upstream" | "documented";

/** What differs between servers: the rules of upstream's version, and the shapes of responses. */
export interface Behaviour extends StoreBehaviour {
  /** Whether responses have the shapes upstream sends, or those that the vendor's page shows where it differs. */
  readonly shapes: Shapes;
}

const VERSION_4_10: Behaviour = {
  searchScope: "all",
  searchMatchesCompany: false,
  searchReadsLabels: false,
  searchHasMore: false,
  filterScope: "resolved",
  phoneFilterToleratesPlus: true,
  companyKey: "company",
  phoneAnchored: false,
  additionalAttributesOnUpdate: "merge",
  shapes: "upstream",
};

const VERSION_4_4: Behaviour = {
  ...VERSION_4_10,
  searchScope: "resolved",
  searchMatchesCompany: true,
  searchReadsLabels: true,
  filterScope: "all",
  phoneFilterToleratesPlus: false,
};

/** Named sets of switches. `4.10` is the baseline; `documented` is 4.10 with the vendors' shapes. */
export const profiles = {
  "4.0": { ...VERSION_4_4, additionalAttributesOnUpdate: "replace" },
  "4.4": VERSION_4_4,
  "4.10": VERSION_4_10,
  "4.11": { ...VERSION_4_10, searchHasMore: true },
  "4.14": { ...VERSION_4_10, searchHasMore: true, companyKey: "company_name" },
  "4.17": { ...VERSION_4_10, searchHasMore: true, companyKey: "company_name", phoneAnchored: true },
  documented: { ...VERSION_4_10, shapes: "documented" },
} as const satisfies Record<string, Behaviour>;

export type ProfileName = keyof typeof profiles;

export const DEFAULT_PROFILE: ProfileName = "4.10";

export const profileNames = Object.keys(profiles) as ProfileName[];

/**
 * The behaviour of a named profile, or of the default one with some switches overridden.
 *
 * @throws {RangeError} for a name that no profile has.
 */
export function readProfile(profile: ProfileName | Partial<Behaviour> = DEFAULT_PROFILE): Behaviour {
  if (typeof profile !== "string") return { ...profiles[DEFAULT_PROFILE], ...profile };
  if (!Object.hasOwn(profiles, profile)) {
    throw new RangeError(`Unknown profile "${profile}": choose one of ${profileNames.join(", ")}.`);
  }
  return profiles[profile];
}
