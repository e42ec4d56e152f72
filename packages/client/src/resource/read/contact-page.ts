import { type Contact, type CustomAttributes, toContact } from "../../model/contact.js";
import { asRecord } from "../../model/records.js";
import { listIn, toBoolean, toNumber } from "../../model/values.js";

/** How many contacts a page of the servers has, but for the last. */
export const FULL_PAGE = 15;

/** One page of contacts: 15, or fewer on the last. */
export interface ContactPage<Attributes = CustomAttributes> {
  /** Counted from 1. */
  number: number;
  contacts: Contact<Attributes>[];
  /** How many contacts all pages have together; null when the response does not say. */
  count: number | null;
  /** Whether another page follows, by what the server says of it; null when the response does not say. */
  hasNext: boolean | null;
}

/** The page in a body. Undefined when it holds anything but contacts. */
export function toPage(number: number, data: unknown): ContactPage | undefined {
  const contacts = listIn(data)?.map(toContact);
  if (!contacts?.every((contact) => contact !== undefined)) return undefined;
  const meta = asRecord(asRecord(data).meta);
  // Newer servers give `has_more` to a search, and then count this page only.
  const countsAllPages = meta.has_more === undefined;
  const count = countsAllPages ? toNumber(meta.count) : null;
  return { number, contacts, count, hasNext: hasNextPage(number, contacts.length, count, hasMoreIn(data)) };
}

function hasNextPage(number: number, length: number, count: number | null, hasMore: boolean | null): boolean | null {
  if (hasMore !== null) return hasMore;
  if (length === 0) return false;
  return count === null ? null : number * FULL_PAGE < count;
}

/** Whether a body says that a page follows its own; null when it does not say. */
export function hasMoreIn(data: unknown): boolean | null {
  return toBoolean(asRecord(asRecord(data).meta).has_more);
}
