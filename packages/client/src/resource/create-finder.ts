import type { Contact } from "../model/contact.js";
import type { CallOptions } from "../transport/options.js";
import type { SharedDeadline } from "../transport/shared-deadline.js";
import type { GetPage } from "./read/fetch-page.js";
import { escapeSearch, findContact, type Identifying, KEY_NAMES, type MatchField } from "./read/find-contact.js";
import type { Operations, SendOperation } from "./send-operation.js";
import { toFilter } from "./write/filter-condition.js";

/** Looks a contact up by some of its keys; undefined when none of them finds one. */
export type Find = (fields: readonly MatchField[]) => Promise<Contact | undefined>;

interface FinderParts {
  readonly send: SendOperation;
  readonly operations: Operations;
  /** The operation that searches. */
  readonly searchOperation: string;
  readonly get: (id: number, options: CallOptions) => Promise<Contact>;
}

/**
 * Makes functions that look contacts up, with the filter where the API has one: it compares whole values, and upstream allows
 * thirty times as many requests as searches.
 */
export function createFinder({ send, operations, searchOperation, get }: FinderParts) {
  const read = "getContact" in operations ? get : undefined;

  function pagesOf(field: MatchField, value: string): GetPage {
    if ("filterContacts" in operations && isFilterable(field, value)) {
      const body = toKeyFilter(field, value);
      return (page, options) => send("filterContacts", { query: { page }, body, options });
    }
    const q = escapeSearch(value);
    return (page, options) => send(searchOperation, { query: { q, page }, options });
  }

  return function finderOf(wanted: Identifying, deadline: SharedDeadline): Find {
    return (fields) => findContact({ wanted, fields, pagesOf, read, deadline });
  };
}

/** Upstream's filter puts a plus sign in front of every phone number that it looks for. */
function isFilterable(field: MatchField, value: string): boolean {
  return field !== "phoneNumber" || value.startsWith("+");
}

/** Before upstream 4.7 the plus sign was doubled when it was sent as well. */
function toKeyFilter(field: MatchField, value: string): object {
  const text = field === "phoneNumber" ? value.slice(1) : value;
  return toFilter([{ attributeKey: KEY_NAMES[field], filterOperator: "equal_to", values: [text] }]);
}
