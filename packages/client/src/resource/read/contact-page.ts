import { asRecord } from "../../transport/records.js";
import { type Contact, type CustomAttributes, toContact } from "./contact.js";
import { listIn, toNumber } from "./values.js";

/** One page of contacts: 15, or fewer on the last. */
export interface ContactPage<Attributes = CustomAttributes> {
  /** Counted from 1. */
  number: number;
  contacts: Contact<Attributes>[];
  /** How many contacts all pages have together; null when the response does not say. */
  count: number | null;
}

/** The page in a body. Undefined when it holds anything but contacts. */
export function toPage(number: number, data: unknown): ContactPage | undefined {
  const contacts = listIn(data)?.map(toContact);
  if (!contacts?.every((contact) => contact !== undefined)) return undefined;
  const { count, has_more } = asRecord(asRecord(data).meta);
  // Newer servers give `has_more` to a search, and then count this page only.
  const countsAllPages = has_more === undefined;
  return { number, contacts, count: countsAllPages ? toNumber(count) : null };
}
