import type { StoreBehaviour } from "../behaviour.js";
import { textAt } from "../database/json-text.js";
import type { ContactRecord } from "../records.js";

/** How a standard attribute is compared. */
export type StandardAttribute =
  | { readonly kind: "text" | "phone"; readonly read: (contact: ContactRecord) => string | null }
  | { readonly kind: "time"; readonly read: (contact: ContactRecord) => number | null }
  | { readonly kind: "blocked" | "labels" };

interface StandardKey {
  readonly attribute: StandardAttribute;
  readonly operators: readonly string[];
}

const EQUALITY = ["equal_to", "not_equal_to"];
const SUBSTRING = [...EQUALITY, "contains", "does_not_contain"];
const TIME = ["is_greater_than", "is_less_than", "days_before"];

function text(read: (contact: ContactRecord) => string | null, operators: readonly string[]): StandardKey {
  return { attribute: { kind: "text", read }, operators };
}

function time(read: (contact: ContactRecord) => number | null): StandardKey {
  return { attribute: { kind: "time", read }, operators: TIME };
}

/** In the order in which upstream's error text lists them. */
function keysWith(companyKey: StoreBehaviour["companyKey"]): ReadonlyMap<string, StandardKey> {
  return new Map<string, StandardKey>([
    ["name", text((contact) => contact.name, SUBSTRING)],
    [
      "phone_number",
      {
        attribute: { kind: "phone", read: (contact) => contact.phoneNumber },
        operators: [...SUBSTRING, "starts_with"],
      },
    ],
    ["email", text((contact) => contact.email, SUBSTRING)],
    ["identifier", text((contact) => contact.identifier, EQUALITY)],
    ["country_code", text((contact) => textAt(contact.additionalAttributes, "country_code"), EQUALITY)],
    ["city", text((contact) => textAt(contact.additionalAttributes, "city"), SUBSTRING)],
    [companyKey, text((contact) => textAt(contact.additionalAttributes, companyKey), SUBSTRING)],
    ["labels", { attribute: { kind: "labels" }, operators: [...EQUALITY, "is_present", "is_not_present"] }],
    ["created_at", time((contact) => contact.createdAt)],
    ["last_activity_at", time((contact) => contact.lastActivityAt)],
    ["blocked", { attribute: { kind: "blocked" }, operators: EQUALITY }],
  ]);
}

/** The keys a filter may use without a definition in the account (reference §5.5). */
export const STANDARD_KEYS = { company: keysWith("company"), company_name: keysWith("company_name") };
