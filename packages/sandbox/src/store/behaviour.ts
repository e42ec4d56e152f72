/**
 * The rules that changed between upstream's versions, one switch each (reference §8). A white-label vendor may run any
 * of them.
 */
export interface StoreBehaviour {
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
}
