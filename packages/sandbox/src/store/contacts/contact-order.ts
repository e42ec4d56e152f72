import { textAt } from "../database/json-text.js";
import type { ContactRecord } from "../records.js";
import type { ContactOrder } from "../tables/contact-table.js";

/** The value of a sort key for one contact; null is sorted by the rules for NULLs. */
type SortValue = string | number | null;

interface SortKey {
  readonly read: (contact: ContactRecord) => SortValue;
  /** PostgreSQL puts NULLs last ascending and first descending; upstream overrides that for some keys. */
  readonly nulls: "database default" | "last";
  /** Whether no two contacts share a value. */
  readonly isUnique?: boolean;
}

interface SortTerm extends SortKey {
  readonly descending: boolean;
}

/** The order without `sort`: the database returns rows as last written, so updated contacts move to the end. */
export const WRITE_ORDER: ContactOrder = {
  name: "",
  compare: byWrite,
  areEqual: undefined,
  sort: (contacts) => [...contacts].sort(byWrite),
};

function byWrite(left: ContactRecord, right: ContactRecord): number {
  return left.writtenAs - right.writtenAs;
}

/** In the fixed precedence that upstream gives them, whatever order the parameter names them in (reference §5.3). */
function sortKeys(companyKey: "company" | "company_name"): ReadonlyMap<string, SortKey> {
  return new Map<string, SortKey>([
    ["email", { read: (contact) => lower(contact.email), nulls: "database default" }],
    ["name", { read: (contact) => lower(contact.name), nulls: "database default" }],
    ["phone_number", { read: (contact) => lower(contact.phoneNumber), nulls: "database default" }],
    ["last_activity_at", { read: (contact) => contact.lastActivityAt, nulls: "last" }],
    // Upstream's times have microseconds: contacts that were created one after the other never share one.
    ["created_at", { read: (contact) => contact.createdAt, nulls: "last", isUnique: true }],
    [companyKey, { read: (contact) => textAt(contact.additionalAttributes, "company_name"), nulls: "last" }],
    ["city", { read: (contact) => textAt(contact.additionalAttributes, "city"), nulls: "last" }],
    ["country", { read: (contact) => textAt(contact.additionalAttributes, "country"), nulls: "last" }],
  ]);
}

const SORT_KEYS = { company: sortKeys("company"), company_name: sortKeys("company_name") };

type CompanyKey = keyof typeof SORT_KEYS;

/** Orders that have been read from a `sort` parameter. Programs repeat a few sorts, so few are kept. */
const MAXIMUM_READ_ORDERS = 64;
const readOrders = new Map<string, ContactOrder>();

/**
 * Reads a `sort` parameter: keys separated by commas, `-` in front for descending. Unknown keys are ignored and keys
 * are not trimmed; of a key given twice the last one counts.
 */
export function contactOrder(sort: string, companyKey: CompanyKey): ContactOrder {
  const name = `${companyKey} ${sort}`;
  const known = readOrders.get(name);
  if (known !== undefined) return known;
  if (readOrders.size >= MAXIMUM_READ_ORDERS) readOrders.clear();
  const order = readOrder(sort, companyKey);
  readOrders.set(name, order);
  return order;
}

function readOrder(sort: string, companyKey: CompanyKey): ContactOrder {
  const directions = new Map(
    sort.split(",").map((key) => (key.startsWith("-") ? [key.slice(1), true] : [key, false])) as [string, boolean][],
  );
  const terms: SortTerm[] = [];
  const names: string[] = [];
  for (const [name, key] of SORT_KEYS[companyKey]) {
    const descending = directions.get(name);
    if (descending === undefined) continue;
    terms.push({ ...key, descending });
    names.push(descending ? `-${name}` : name);
  }
  return terms.length === 0 ? WRITE_ORDER : orderByTerms(names.join(","), terms);
}

function orderByTerms(name: string, terms: readonly SortTerm[]): ContactOrder {
  const compareValues = (left: readonly SortValue[], right: readonly SortValue[]): number => {
    for (const [position, term] of terms.entries()) {
      const difference = compareTerm(left[position] ?? null, right[position] ?? null, term);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  const isTotal = terms.some(({ isUnique }) => isUnique);
  const valuesOf = (contact: ContactRecord) => terms.map((term) => term.read(contact));
  const compareKeys = (left: ContactRecord, right: ContactRecord): number => {
    for (const term of terms) {
      const difference = compareTerm(term.read(left), term.read(right), term);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  return {
    name,
    compare: (left, right) => compareKeys(left, right) || left.id - right.id,
    areEqual: (left, right) => !isTotal && compareKeys(left, right) === 0,
    sort: (contacts) =>
      Array.from(contacts, (contact) => ({ contact, values: valuesOf(contact) }))
        .sort((left, right) => compareValues(left.values, right.values) || left.contact.id - right.contact.id)
        .map(({ contact }) => contact),
  };
}

function compareTerm(left: SortValue, right: SortValue, term: SortTerm): number {
  if (left === null || right === null) {
    if (left === right) return 0;
    const nullFirst = term.descending && term.nulls === "database default";
    return (left === null) === nullFirst ? -1 : 1;
  }
  const difference =
    typeof left === "number" && typeof right === "number" ? left - right : compareText(String(left), String(right));
  return term.descending ? -difference : difference;
}

/** Replaces the collation of the database, which depends on its installation. Ties are broken by code units. */
const collator = new Intl.Collator("en");

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return collator.compare(left, right) || (left < right ? -1 : 1);
}

function lower(text: string | null): string | null {
  return text === null ? null : text.toLowerCase();
}
