import fc from "fast-check";

/** Values of a parameter or field, by the schema type they are for. */
type Words = Partial<Record<string, fc.Arbitrary<string> | fc.Arbitrary<number>>>;

const inboxIds = mostly(fc.constantFrom(1, 1, 407, 2, 3, 4, 5), fc.constantFrom(6, 7, 8, 20, 99));

const phoneNumbers = mostly(
  fc.integer({ min: 100, max: 190 }).map((number) => `+12025550${number}`),
  fc.constantFrom("+12025550101", "+12025550103", "abc+12025550104", "12025550101", "", " ", "+0123"),
);

const emails = mostly(
  fc.integer({ min: 1, max: 90 }).map((number) => `person${number}@acme.example`),
  fc.constantFrom("ada@acme.example", "ADA@ACME.example", "bob@acme.example", "a@b", "no at sign", " ", ""),
);

const identifiers = mostly(
  fc.integer({ min: 1, max: 90 }).map((number) => `crm-${number}`),
  fc.constantFrom("CRM-1", "visitor", "", " "),
);

const labels = fc.constantFrom("vip", "VIP", "newsletter", " a , b ", "", ",", "Ünïcode");

const contactIds = mostly(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 60 }));

const filterValues = fc.oneof(
  fc.constantFrom("ada", "Ada", "ada@acme.example", "+12025550101", "12025550101", "crm-1", "%", "a_a", "vip", "VIP"),
  fc.constantFrom("2026-01-10", "2026-02-30", "not a date", "3", "-1", "true", "no", "us", "pro", ""),
);

const filterKeys = fc.constantFrom(
  ...["name", "email", "phone_number", "identifier", "country_code", "city", "company", "labels", "created_at"],
  ...["last_activity_at", "blocked", "plan", "age", "signed_up", "active", "unknown", "__proto__"],
);

const filterOperators = mostly(
  fc.constantFrom("equal_to", "not_equal_to", "contains", "does_not_contain", "is_present", "is_not_present"),
  fc.constantFrom("starts_with", "is_greater_than", "is_less_than", "days_before", "eq", ""),
);

const queryOperators = mostly(fc.constantFrom("AND", "OR"), fc.constantFrom("and", "", "XOR"));

/**
 * What fuzzers call a dictionary: values that mean something to the server, by the name of the parameter or field.
 * Schemas alone would rarely hit an existing contact, a taken email or an inbox that has rules. The server must be
 * seeded to match: inboxes 1 to 8 and 407, contacts from 1 on, custom attributes `plan`, `age`, `signed_up`, `active`.
 */
const dictionary: Readonly<Record<string, Words>> = {
  account_id: { integer: fc.constant(1) },
  contact_id: { integer: contactIds },
  id: { integer: contactIds, string: contactIds.map(String) },
  inbox_id: { integer: inboxIds, string: inboxIds.map(String) },
  name: { string: fc.constantFrom("Ada", "ada", "Bob", "Zoë", "ÅNGSTRÖM", "100%", "_", "") },
  email: { string: emails },
  phone_number: { string: phoneNumbers },
  identifier: { string: identifiers },
  source_id: { string: fc.oneof(identifiers, phoneNumbers, fc.constantFrom("12025550101", "whatsapp:+12025550101")) },
  avatar: { string: fc.constantFrom("GIF89a", "%PDF-", "not a picture") },
  q: { string: fc.constantFrom("ada", "ACME", "+1202", " bob ", "crm", "%", "_", "a%e", "nobody", "") },
  page: { integer: mostly(fc.integer({ min: 1, max: 4 }), fc.constantFrom(0, -1, 9999)) },
  labels: { string: labels },
  attribute_key: { string: filterKeys },
  filter_operator: { string: filterOperators },
  query_operator: { string: queryOperators },
  values: { string: filterValues },
  city: { string: fc.constantFrom("Berlin", "berlin", "", "x".repeat(256)) },
  company_name: { string: fc.constantFrom("Acme", "acme") },
};

/** Keys of custom attributes that the seed's account defines, and some that mean harm. */
export const attributeKeys = fc.constantFrom("plan", "age", "signed_up", "active", "social_x", "__proto__", "toString");

/** @param type A JSON Schema type. */
export function meaningfulValues(name: string, type: string): fc.Arbitrary<string | number> | undefined {
  return Object.hasOwn(dictionary, name) ? dictionary[name]?.[type] : undefined;
}

function mostly<Value>(usual: fc.Arbitrary<Value>, odd: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof({ arbitrary: usual, weight: 4 }, { arbitrary: odd, weight: 1 });
}
