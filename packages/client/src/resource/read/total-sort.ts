/** The keys that upstream compares before `created_at`, whatever order a `sort` names them in. */
const KEYS_BEFORE_CREATED_AT: ReadonlySet<string> = new Set(["email", "name", "phone_number", "last_activity_at"]);

/** For a list without `sort`: keys that tell contacts apart, also those of one import, which share their `created_at`. */
const UNSORTED = "email,phone_number,created_at";

/**
 * A query whose `sort` keeps its order and leaves no two contacts equal in it, where one is known. Upstream promises no order
 * among equals, so that pages repeat some contacts and miss others.
 */
export function withTotalOrder(query: Record<string, unknown>): Record<string, unknown> {
  const { sort, direction } = query;
  // What a direction without a `sort` orders is not documented.
  if (sort === undefined) return direction === undefined ? { ...query, sort: UNSORTED } : query;
  const key = String(sort).replace("-", "");
  return KEYS_BEFORE_CREATED_AT.has(key) ? { ...query, sort: `${sort},created_at` } : query;
}
