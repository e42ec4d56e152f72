import type { JsonValue } from "@contacts-api/openapi/reader";
import fc from "fast-check";

/** Keys that mean something to JavaScript, to the server's records, or to neither. */
export const hostileKeys = fc.constantFrom(
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "then", "id", "account_id", "created_at"],
  ...[
    "contact",
    "_json",
    "labels",
    "page",
    "sort",
    "filters",
    "blocked",
    "source_id",
    "hmac_verified",
    "",
    "a.b",
    "ключ",
  ],
  ...["additional_attributes", "query_operator", "include_contact_inboxes", "q"],
);

/** Words that mean something to a filter, where another one belongs. */
const misplacedWords = fc.constantFrom<JsonValue>(
  ...["AND", "or", "labels", "blocked", "created_at", "age", "signed_up", "plan"],
  ...["equal_to", "not_equal_to", "is_present", "days_before", "is_less_than", [5], "vip"],
);

/** A value of any type, with a liking for those that break things. */
export const hostileValues: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue>(
    ...[null, true, false, 0, -1, 1.5, -0, 1e21, Number.MAX_SAFE_INTEGER, "", " ", "\t\n", "0", "null", "true"],
    ...["a\u0000b", "\ud800", "\udc00 x", "\u202e", "\u{1f468}\u200d\u{1f469}", "x".repeat(255), "x".repeat(256)],
    ...["\u{1f600}".repeat(255), "\\", '"', "<script>", "'; DROP TABLE contacts; --", "%00", "{{7*7}}"],
    ...[[], [null], [[]], ["x"], [1, "a", null], {}, { a: 1 }, { a: { b: [null, { c: null }] } }],
    pollution(),
  ),
  misplacedWords,
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: "binary", maxLength: 6 }),
);

/** Made by `JSON.parse`, which makes `__proto__` an own key. */
function pollution(): JsonValue {
  return JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
}
