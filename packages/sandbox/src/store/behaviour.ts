/**
 * What changed between upstream's versions, one switch each (reference §8). A white-label vendor may run any of them.
 */
export interface Behaviour {
  /** Search over all contacts since about v4.9; before, over resolved ones, as index does. */
  readonly searchScope: "all" | "resolved";
  /** Search also matches `additional_attributes.company_name`: v3.1.1 to v4.8. */
  readonly searchMatchesCompany: boolean;
  /** Search reads `labels` as index does: up to v4.8. */
  readonly searchReadsLabels: boolean;
  /** Since about v4.11 search counts the page instead of the total, adds `has_more`, and fails on a page below 1. */
  readonly searchHasMore: boolean;
  /** Filter over resolved contacts since v4.10; before, over all contacts. */
  readonly filterScope: "all" | "resolved";
  /** Since v4.10.1 a phone filter tolerates the leading `+`; before, it was doubled and never matched. */
  readonly phoneFilterToleratesPlus: boolean;
  /** The sort and filter key: `company` until about v4.14. */
  readonly companyKey: "company" | "company_name";
  /** The phone format is anchored at its start since about v4.17; before, `abc+12345` passes. */
  readonly phoneAnchored: boolean;
  /** `additional_attributes` are merged on update since v4.2.0; before, the sent object replaces the stored one. */
  readonly additionalAttributesOnUpdate: "merge" | "replace";
  /** Whether answers have the shapes upstream sends, or those that the vendor's page shows where it differs. */
  readonly shapes: "upstream" | "documented";
}

const version4x10: Behaviour = {
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

const version4x4: Behaviour = {
  ...version4x10,
  searchScope: "resolved",
  searchMatchesCompany: true,
  searchReadsLabels: true,
  filterScope: "all",
  phoneFilterToleratesPlus: false,
};

/** Named sets of switches. `4.10` is the baseline; `documented` is it in the vendors' shapes. */
export const profiles = {
  "4.0": { ...version4x4, additionalAttributesOnUpdate: "replace" },
  "4.4": version4x4,
  "4.10": version4x10,
  "4.11": { ...version4x10, searchHasMore: true },
  "4.14": { ...version4x10, searchHasMore: true, companyKey: "company_name" },
  "4.17": { ...version4x10, searchHasMore: true, companyKey: "company_name", phoneAnchored: true },
  documented: { ...version4x10, shapes: "documented" },
} as const satisfies Record<string, Behaviour>;

export type ProfileName = keyof typeof profiles;

export const DEFAULT_PROFILE: ProfileName = "4.10";

export const profileNames = Object.keys(profiles) as ProfileName[];

/**
 * A named profile, or switches laid over the default one.
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
