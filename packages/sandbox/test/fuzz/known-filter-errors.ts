import { isJsonObject, type KnownServerError, ownValue, type SentRequest } from "@contacts-api/contract/checks";
import type { JsonObject, JsonValue } from "@contacts-api/openapi/reader";
import type { StoreState } from "@contacts-api/sandbox";
import { seed } from "./seed.js";

const TEXT_KEYS = ["name", "email", "phone_number", "identifier", "country_code", "city", "company"];
const TIME_KEYS = ["created_at", "last_activity_at"];
const SUBSTRING_OPERATORS = ["contains", "does_not_contain"];
const PRESENCE_OPERATORS = ["is_present", "is_not_present"];

const definitions: readonly { readonly key: string; readonly type: string }[] = seed.accounts[0].custom_attributes;

/** Failures of a filter's payload (§5.5). */
export const knownFilterErrors: readonly KnownServerError<StoreState>[] = [
  listed("the payload is no array", ({ payload }) => !Array.isArray(payload)),
  inferred("a condition that is no object", ({ payload }) => Array.isArray(payload) && !payload.every(isJsonObject)),
  ofItem("listed", "a query_operator that is no text", ({ join }) => join !== null && typeof join !== "string"),
  ofItem(
    "listed",
    "an operator left on the last condition, or missing between two",
    ({ join, isLast }) => isLast === (typeof join === "string" && join !== ""),
  ),
  ofItem(
    "listed",
    "a custom attribute's not_equal_to before another condition",
    ({ type, operator, isLast }) => type !== undefined && operator === "not_equal_to" && !isLast,
  ),
  ofItem("listed", "labels without values", ({ key, values }) => key === "labels" && (values ?? null) === null),
  ofItem("listed", "a value that is no text for a key that holds texts", looksForOtherThanText),
  ofItem(
    "listed",
    "a date that is none",
    ({ key, operator, first }) => TIME_KEYS.includes(key) && operator !== "days_before" && !isDate(first),
  ),
  ofItem(
    "listed",
    "a value for blocked that is no boolean",
    ({ key, first }) => key === "blocked" && !isBoolean(first),
  ),
  ofItem(
    "listed",
    "a value that is not of the custom attribute's type",
    ({ type, operator, first }) =>
      !PRESENCE_OPERATORS.includes(operator) && (!isOfType(type, first) || endsItsQuotes(first)),
  ),
  ofItem("inferred", "a custom attribute of which a contact has a value of another type", hasOddlyStored),
  ofItem(
    "inferred",
    "an operator that the database does not have for the custom attribute's type",
    ({ type, operator }) =>
      (SUBSTRING_OPERATORS.includes(operator) && isTyped(type)) ||
      (operator === "days_before" && type !== undefined && type !== "date"),
  ),
  ofItem(
    "inferred",
    "values that are no array",
    ({ values, operator }) => !Array.isArray(values) && !PRESENCE_OPERATORS.includes(operator),
  ),
  ofItem(
    "inferred",
    "days_before with neither number nor text, or so many days that no date is left",
    ({ operator, first }) =>
      operator === "days_before" &&
      ((typeof first !== "number" && typeof first !== "string") ||
        (typeof first === "number" ? first : Number.parseInt(first, 10) || 0) > 700_000),
  ),
];

interface Item {
  readonly key: string;
  /** Of the custom attribute of that name, if one is defined. */
  readonly type: string | undefined;
  readonly operator: string;
  readonly values: JsonValue | undefined;
  readonly first: JsonValue | undefined;
  readonly join: JsonValue;
  readonly isLast: boolean;
}

type FilterPredicate = (filter: Filter, before: StoreState) => boolean;

interface Filter {
  readonly payload: JsonValue | undefined;
  /** Empty when the payload is no array of objects. */
  readonly items: readonly Item[];
}

function listed(cause: string, holds: FilterPredicate): KnownServerError<StoreState> {
  return filterError("listed", cause, holds);
}

function inferred(cause: string, holds: FilterPredicate): KnownServerError<StoreState> {
  return filterError("inferred", cause, holds);
}

function ofItem(
  standing: KnownServerError["standing"],
  cause: string,
  holds: (item: Item, before: StoreState) => boolean,
): KnownServerError<StoreState> {
  return filterError(standing, cause, ({ items }, before) => items.some((item) => holds(item, before)));
}

function filterError(
  standing: KnownServerError["standing"],
  cause: string,
  holds: FilterPredicate,
): KnownServerError<StoreState> {
  return {
    section: "5.5",
    standing,
    cause,
    holds: (sent, before) => sent.action === "filter" && holds(filterOf(sent), before),
  };
}

function filterOf({ parameters }: SentRequest): Filter {
  const payload = ownValue(parameters, "payload");
  if (!Array.isArray(payload) || !payload.every(isJsonObject)) return { payload, items: [] };
  const items = payload.map((item: JsonObject, index): Item => {
    const key = String(ownValue(item, "attribute_key"));
    const values = ownValue(item, "values");
    return {
      key,
      type: definitions.find((definition) => definition.key === key)?.type,
      operator: String(ownValue(item, "filter_operator")),
      values,
      first: Array.isArray(values) ? values[0] : undefined,
      join: ownValue(item, "query_operator") ?? null,
      isLast: index === payload.length - 1,
    };
  });
  return { payload, items };
}

function looksForOtherThanText({ key, type, operator, values, first }: Item): boolean {
  if (PRESENCE_OPERATORS.includes(operator)) return false;
  if (SUBSTRING_OPERATORS.includes(operator)) {
    return Array.isArray(values) && values.some((value) => typeof value !== "string");
  }
  if (!TEXT_KEYS.includes(key) && key !== "labels" && type !== "text") return false;
  return typeof first !== "string";
}

/** Compared by order, a value is pasted between single quotes (§5.5). */
function endsItsQuotes(value: JsonValue | undefined): boolean {
  return typeof value === "string" && value.includes("'");
}

/** The database casts the attribute for every contact it looks at. */
function hasOddlyStored({ key, type }: Item, { contacts }: StoreState): boolean {
  return contacts.some(({ customAttributes }) => {
    const stored = ownValue(customAttributes as JsonObject, key) ?? null;
    return stored !== null && !isOfType(type, stored);
  });
}

function isTyped(type: string | undefined): boolean {
  return type !== undefined && type !== "text";
}

function isOfType(type: string | undefined, value: JsonValue | undefined): boolean {
  switch (type) {
    case "number":
      return isNumber(value);
    case "date":
      return isDate(value);
    case "checkbox":
      return isBoolean(value);
    default:
      return true;
  }
}

function isNumber(value: JsonValue | undefined): boolean {
  return typeof value === "number" || (typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value));
}

function isDate(value: JsonValue | undefined): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** The words that PostgreSQL reads. */
function isBoolean(value: JsonValue | undefined): boolean {
  if (typeof value === "boolean") return true;
  return typeof value === "string" && /^(?:t(?:rue)?|f(?:alse)?|y(?:es)?|no?|on|off|1|0)$/i.test(value.trim());
}
