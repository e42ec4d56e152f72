import type { Contact, CustomAttributes } from "./contact.js";
import { normalizeContact } from "./normalize-contact.js";
import { toPayload } from "./read-answer.js";
import { toNumber } from "./values.js";

/** One page of contacts: 15, or fewer on the last. */
export interface ContactPage<Attributes = CustomAttributes> {
  /** Counted from 1. */
  number: number;
  contacts: Contact<Attributes>[];
  /** How many contacts all pages have together; null when the answer does not say. */
  count: number | null;
}

/** The page in an answer. Undefined when it holds anything but contacts. */
export const toPage =
  (number: number) =>
  (data: unknown): ContactPage | undefined => {
    const contacts = toPayload(data)?.map(normalizeContact);
    if (!contacts?.every((contact) => contact !== undefined)) return undefined;
    const { count, has_more } = Object(Object(data).meta);
    // Newer servers give `has_more` to a search, and then count this page only.
    return { number, contacts, count: has_more === undefined ? toNumber(count) : null };
  };
