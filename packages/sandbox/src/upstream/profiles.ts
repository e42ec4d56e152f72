import type { StoreBehaviour } from "../store/behaviour.js";

/** The shapes that upstream sends, or those that the vendor's page shows where it differs. */
export type Shapes = "upstream" | "documented";

/** What differs between servers: the rules of upstream's version, and the shapes of responses. */
export interface Behaviour extends StoreBehaviour {
  /** Whether responses have the shapes upstream sends, or those that the vendor's page shows where it differs. */
  readonly shapes: Shapes;
}

const VERSION_4_0: Behaviour = {
  searchScope: "resolved",
  searchMatchesCompany: true,
  searchReadsLabels: true,
  searchHasMore: false,
  filterScope: "all",
  phoneFilterToleratesPlus: false,
  filterValues: "pasted",
  companyKey: "company",
  whatsappSourceIds: "numbers",
  databaseTimeout: "unhandled",
  phoneAnchored: false,
  shownConversations: "20 by activity",
  additionalAttributesOnUpdate: "replace",
  shapes: "upstream",
};

const VERSION_4_4: Behaviour = { ...VERSION_4_0, additionalAttributesOnUpdate: "merge" };

const VERSION_4_7: Behaviour = { ...VERSION_4_4, filterScope: "resolved", phoneFilterToleratesPlus: true };

/** Release 4.10.1. Since 4.7.0, nothing has changed that a switch stands for. */
const VERSION_4_10: Behaviour = VERSION_4_7;

const VERSION_4_11: Behaviour = {
  ...VERSION_4_10,
  searchScope: "all",
  searchMatchesCompany: false,
  searchReadsLabels: false,
  searchHasMore: true,
};

const VERSION_4_12: Behaviour = { ...VERSION_4_11, filterValues: "bound" };

const VERSION_4_14: Behaviour = {
  ...VERSION_4_12,
  companyKey: "company_name",
  whatsappSourceIds: "numbers and business ids",
};

const VERSION_4_16: Behaviour = { ...VERSION_4_14, databaseTimeout: "unprocessable" };

/** What follows release 4.16.2, as far as it was merged by September 2026. */
const VERSION_4_17: Behaviour = { ...VERSION_4_16, phoneAnchored: true, shownConversations: "25 by creation" };

/** Named sets of switches, oldest version first; `documented` is 4.10 with the vendors' shapes. */
export const profiles = {
  "4.0": VERSION_4_0,
  "4.4": VERSION_4_4,
  "4.7": VERSION_4_7,
  "4.10": VERSION_4_10,
  "4.11": VERSION_4_11,
  "4.12": VERSION_4_12,
  "4.14": VERSION_4_14,
  "4.16": VERSION_4_16,
  "4.17": VERSION_4_17,
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
