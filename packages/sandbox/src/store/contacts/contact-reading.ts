import type { Caller } from "../access.js";
import { castInteger, isBlank, strip } from "../database/casting.js";
import { textAt } from "../database/json-text.js";
import { containsPattern } from "../database/text-pattern.js";
import { filterPredicate } from "../filter/filter-predicate.js";
import { isJsonObject, type JsonValue } from "../json.js";
import { type Parameters, parameter } from "../parameters.js";
import type { ContactRecord } from "../records.js";
import { unhandled } from "../refusal.js";
import type { Store } from "../store.js";
import type { ContactOrder, ContactScope } from "../tables/contact-table.js";
import { contactOrder, WRITE_ORDER } from "./contact-order.js";
import { EVERY_CONTACT, hasAnyLabel, resolvedContacts } from "./contact-scopes.js";
import { readLabels } from "./labels.js";
import { isOnline } from "./presence.js";

/** Fixed upstream; there is no parameter for it. */
const PAGE_SIZE = 15;

/** The first number that PostgreSQL cannot take as an offset. */
const OFFSETS_END = 2 ** 63;

export interface ContactPage {
  readonly contacts: readonly ContactRecord[];
  /** Of all pages; null for a search without a query. Where search has `has_more`, it counts this page only. */
  readonly count: number | null;
  /** The `page` parameter as it was received; 1 when there was none. */
  readonly currentPage: JsonValue;
  /** Only on a search, and only where the version has it; null for a search without a query. */
  readonly hasMore?: boolean | null;
}

type Predicate = (contact: ContactRecord) => boolean;

/** Resolved contacts of the account, optionally those with any of the given labels. */
export function listContacts(store: Store, caller: Caller, parameters: Parameters): ContactPage {
  return readPage(store, caller, parameters, resolvedContacts(caller.account), labelPredicate(parameters));
}

/** Contacts seen in the last 20 seconds, resolved or not. */
export function listActiveContacts(store: Store, caller: Caller, parameters: Parameters): ContactPage {
  return readPage(store, caller, parameters, EVERY_CONTACT, (contact) => isOnline(store, contact));
}

/** Substring search; blank `q` finds nothing, with a null count (reference §5.4). */
export function searchContacts(store: Store, caller: Caller, parameters: Parameters): ContactPage {
  const { behaviour } = store;
  const query = parameter(parameters, "q");
  if (isBlank(query)) {
    return {
      contacts: [],
      count: null,
      currentPage: readablePage(parameters),
      ...(behaviour.searchHasMore && { hasMore: null }),
    };
  }
  if (typeof query !== "string") throw unhandled("q is not a string");
  if (behaviour.searchHasMore && pageNumber(parameters) < 1) throw unhandled("OFFSET must not be negative");
  const scope = behaviour.searchScope === "all" ? EVERY_CONTACT : resolvedContacts(caller.account);
  const matchesLabels = behaviour.searchReadsLabels ? labelPredicate(parameters) : undefined;
  const matches = searchPredicate(strip(query), behaviour.searchMatchesCompany);
  const page = readPage(
    store,
    caller,
    parameters,
    scope,
    (contact) => matches(contact) && (matchesLabels?.(contact) ?? true),
  );
  if (!behaviour.searchHasMore) return page;
  const end = Math.max(1, pageNumber(parameters)) * PAGE_SIZE;
  return { ...page, count: page.contacts.length, hasMore: (page.count ?? 0) > end };
}

/** Resolved contacts that satisfy a filter's conditions (reference §5.5). */
export function filterContacts(store: Store, caller: Caller, parameters: Parameters): ContactPage {
  const scope = store.behaviour.filterScope === "all" ? EVERY_CONTACT : resolvedContacts(caller.account);
  const predicate = filterPredicate(parameter(parameters, "payload"), {
    definitions: caller.account.customAttributes,
    behaviour: store.behaviour,
    now: store.clock(),
  });
  return readPage(store, caller, parameters, scope, predicate);
}

function readPage(
  store: Store,
  caller: Caller,
  parameters: Parameters,
  scope: ContactScope,
  predicate: Predicate | undefined,
): ContactPage {
  const order = requestedOrder(store, parameters);
  const offset = (Math.max(1, pageNumber(parameters)) - 1) * PAGE_SIZE;
  if (offset >= OFFSETS_END) throw unhandled("OFFSET is out of range");
  const inScope = store.contacts(caller.account).inOrder(scope, order);
  const shown = store.unlistedUntil.size === 0 ? predicate : listedPredicate(store, predicate);
  const matching = shown === undefined ? inScope : inScope.filter(shown);
  return {
    contacts: store.disorder?.page(matching, order, offset, PAGE_SIZE) ?? matching.slice(offset, offset + PAGE_SIZE),
    count: matching.length,
    currentPage: echoedPage(parameters),
  };
}

/** Leaves out the contacts that a fault keeps from lists. */
function listedPredicate(store: Store, predicate: Predicate = () => true): Predicate {
  const now = store.clock();
  return (contact) => (store.unlistedUntil.get(contact.id) ?? now) <= now && predicate(contact);
}

function requestedOrder(store: Store, parameters: Parameters): ContactOrder {
  const filters = parameter(parameters, "filters");
  if (filters !== undefined && filters !== null && !isJsonObject(filters)) throw unhandled("filters is not an object");
  const sort = parameter(parameters, "sort");
  if (sort === undefined) return WRITE_ORDER;
  if (typeof sort !== "string") throw unhandled("sort is not a string");
  return contactOrder(sort, store.behaviour.companyKey);
}

function echoedPage(parameters: Parameters): JsonValue {
  const page = parameter(parameters, "page");
  return page === undefined || page === null || page === false ? 1 : page;
}

/** The page as it was sent. */
function readablePage(parameters: Parameters): string | number {
  const page = echoedPage(parameters);
  if (typeof page === "string" || (typeof page === "number" && Number.isFinite(page))) return page;
  throw unhandled("page cannot be read as an integer");
}

function pageNumber(parameters: Parameters): number {
  return castInteger(readablePage(parameters));
}

/** @returns undefined when the parameter does not restrict the list. */
function labelPredicate(parameters: Parameters): Predicate | undefined {
  const labels = parameter(parameters, "labels");
  if (isBlank(labels)) return undefined;
  const given = Array.isArray(labels) ? labels : [labels];
  return hasAnyLabel(readLabels(given));
}

function searchPredicate(query: string, matchesCompany: boolean): Predicate {
  const matches = containsPattern(query, { caseSensitive: false });
  const matchesExactly = containsPattern(query, { caseSensitive: true });
  return (contact) =>
    (contact.name !== null && matches(contact.name)) ||
    (contact.email !== null && matches(contact.email)) ||
    (contact.phoneNumber !== null && matches(contact.phoneNumber)) ||
    (contact.identifier !== null && matchesExactly(contact.identifier)) ||
    (matchesCompany && matches(textAt(contact.additionalAttributes, "company_name") ?? ""));
}
