/**
 * The rules that changed between upstream's versions, one switch each (reference §8). A white-label vendor may run any
 * of them. Which version has which is decided in `upstream/profiles.ts` alone.
 */
export interface StoreBehaviour {
  /** Search looks at all contacts since 4.11.0; before, at resolved ones, as the list does. */
  readonly searchScope: "all" | "resolved";
  /** Search also matches `additional_attributes.company_name`: 3.1.1 up to 4.10.1. */
  readonly searchMatchesCompany: boolean;
  /** Search reads `labels` as the list does: up to 4.10.1. */
  readonly searchReadsLabels: boolean;
  /** Since 4.11.0 search counts the page instead of all matches, adds `has_more`, and fails on a page below 1. */
  readonly searchHasMore: boolean;
  /** Filter looks at resolved contacts since 4.7.0; before, at all of them. */
  readonly filterScope: "all" | "resolved";
  /** Since 4.7.0 a phone filter tolerates the leading `+`; before, it was doubled and never matched. */
  readonly phoneFilterToleratesPlus: boolean;
  /**
   * How dates and numbers of a filter reach the database. Pasted into the SQL text, up to 4.11.1: all that PostgreSQL
   * reads is taken, and the rest is 500. Bound, since 4.11.2: dates are ISO 8601, and the rest is 422.
   */
  readonly filterValues: "pasted" | "bound";
  /** The key of sort and filter: `company` up to 4.13, `company_name` since 4.14.0. */
  readonly companyKey: "company" | "company_name";
  /** WhatsApp's source IDs are digits; since 4.14.1 they may be business IDs such as `US.1349` too, and texts differ. */
  readonly whatsappSourceIds: "numbers" | "numbers and business ids";
  /** A statement that runs too long is 422 since 4.16.0; before, 500. */
  readonly databaseTimeout: "unprocessable" | "unhandled";
  /** The phone format is anchored at its start after 4.16.2; before, `abc+12345` passes. */
  readonly phoneAnchored: boolean;
  /** A contact's conversations: the 20 with the latest activity or, after 4.16.2, the 25 created last. */
  readonly shownConversations: "20 by activity" | "25 by creation";
  /** `additional_attributes` are merged on update since 4.2.0; before, the sent object replaces the stored one. */
  readonly additionalAttributesOnUpdate: "merge" | "replace";
}
