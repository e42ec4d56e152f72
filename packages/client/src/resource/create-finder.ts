import type { CallOptions } from "../transport/options.js";
import type { ParsedResponse } from "../transport/parsed-response.js";
import type { Contact } from "./read/contact.js";
import { escapeSearch, findContact, type Identifying, KEY_NAMES, type MatchField } from "./read/find-contact.js";
import type { Operations, SendOperation } from "./send-operation.js";
import { toFilter } from "./write/filter-condition.js";
import type { SharedDeadline } from "./write/shared-deadline.js";

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
  function getPage(field: MatchField, value: string, page: number, options: CallOptions): Promise<ParsedResponse> {
    if ("filterContacts" in operations && isFilterable(field, value)) {
      return send("filterContacts", { query: { page }, body: toKeyFilter(field, value), options });
    }
    return send(searchOperation, { query: { q: escapeSearch(value), page }, options });
  }

  return function finderOf(wanted: Identifying, deadline: SharedDeadline): Find {
    const read = "getContact" in operations ? (id: number) => get(id, deadline.optionsForNextCall()) : undefined;
    return (fields) =>
      findContact({
        wanted,
        fields,
        getPage: async (field, value, page) => getPage(field, value, page, deadline.optionsForNextCall()),
        read,
      });
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
