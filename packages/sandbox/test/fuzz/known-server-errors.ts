import { isJsonObject, type KnownServerError, ownValue } from "@contacts-api/contract/checks";
import type { JsonValue } from "@contacts-api/openapi/reader";
import type { StoreState } from "@contacts-api/sandbox";
import { knownFilterErrors } from "./known-filter-errors.js";
import { knownLinkErrors } from "./known-link-errors.js";

const READS = new Set(["list", "search", "filter"]);

const readErrors: readonly KnownServerError<StoreState>[] = [
  {
    section: "5.3",
    standing: "listed",
    cause: "sort or page is an array",
    holds: ({ action, parameters }) =>
      READS.has(action) && ["sort", "page"].some((name) => Array.isArray(ownValue(parameters, name))),
  },
  {
    section: "5.2",
    standing: "listed",
    cause: "a page too big for the database",
    holds: ({ action, parameters }) =>
      READS.has(action) && (Number.parseInt(String(ownValue(parameters, "page")), 10) || 0) > 6e17,
  },
  {
    section: "5.3",
    standing: "inferred",
    cause: "sort is an object, number, boolean or null, or page an object, true or beyond every number",
    holds: ({ action, parameters }) => {
      const sort = ownValue(parameters, "sort");
      const page = ownValue(parameters, "page");
      return (
        READS.has(action) &&
        (isUnlike(sort) ||
          sort === false ||
          sort === null ||
          typeof sort === "number" ||
          isUnlike(page) ||
          page === Number.POSITIVE_INFINITY)
      );
    },
  },
  {
    section: "5.3",
    standing: "listed",
    cause: "filters is no object",
    holds: ({ action, parameters }) => {
      const filters = ownValue(parameters, "filters") ?? {};
      return READS.has(action) && !isJsonObject(filters);
    },
  },
  {
    section: "5.4",
    standing: "listed",
    cause: "q is no text",
    // EngageLab's list searches when it is given q.
    holds: ({ action, parameters }) =>
      /list|search/.test(action) && typeof (ownValue(parameters, "q") ?? "") !== "string",
  },
];

const writeErrors: readonly KnownServerError<StoreState>[] = [
  {
    section: "6.1",
    standing: "listed",
    cause: "blocked is empty or null",
    holds: ({ action, parameters }) =>
      /create|update/.test(action) && ["", null].includes(ownValue(parameters, "blocked") as string | null),
  },
  {
    section: "6.1",
    standing: "listed",
    cause: "an avatar that is a text, a number or a boolean",
    holds: ({ action, parameters }) => {
      const avatar = ownValue(parameters, "avatar") ?? "";
      return /create|update/.test(action) && avatar !== "" && typeof avatar !== "object";
    },
  },
  {
    section: "6.2",
    standing: "listed",
    cause: "a blank identifier that another contact has",
    holds: ({ action, parameters, accountId, contactId }, { contacts }) => {
      const identifier = ownValue(parameters, "identifier");
      if (!/create|update/.test(action) || typeof identifier !== "string" || identifier.trim() !== "") return false;
      return contacts.some(
        (row) =>
          row.accountId === accountId && row.identifier === identifier && (action === "create" || row.id !== contactId),
      );
    },
  },
];

/** Everything that may end in 500: what the behaviour reference lists, and what follows from it. */
export const knownServerErrors: readonly KnownServerError<StoreState>[] = [
  ...readErrors,
  ...writeErrors,
  ...knownLinkErrors,
  ...knownFilterErrors,
];

/** An object or true: neither has the methods of a text. */
function isUnlike(value: JsonValue | undefined): boolean {
  return isJsonObject(value) || value === true;
}
