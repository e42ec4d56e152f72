import { type Api, apiRecords, apis } from "@contacts-api/openapi";
import {
  bodiesOf,
  type DescribedOperation,
  type Description,
  operationsOf,
  readDescription,
  resolveSchema,
} from "@contacts-api/openapi/reader";
import type { Sandbox } from "@contacts-api/sandbox";
import {
  acceptCredential,
  acceptDuplicates,
  addLabels,
  ascending,
  type Behaviour,
  caseSensitiveSearch,
  everyAccountIsTheFirst,
  ignoreFilter,
  isList,
  lose,
  nextPage,
  onCount,
  onLists,
  onPayload,
  onSearch,
  onSent,
  replaceOnUpdate,
  searchNothing,
  staleReads,
  withoutSent,
  wrongContact,
} from "./behaviours.js";
import { type Mutant, operationFinder, type Serve } from "./mutant.js";

interface FaultyBehaviour {
  readonly kind: string;
  readonly name: string;
  readonly behaviour: Behaviour;
  /** The operation without which it cannot show. */
  readonly needs?: string;
  /** The field of that operation's body without which it cannot show. */
  readonly field?: string;
}

const WRITTEN = ["createContact", "updateContact"];
const TEXT_FIELDS = ["name", "identifier", "email", "phone_number"];
const SENT_FIELDS = [...TEXT_FIELDS, "custom_attributes"];
const LOST = ["createContact", "updateContact", "deleteContact", "setContactLabels", "createContactInbox"];

const behaviours: readonly FaultyBehaviour[] = [
  { kind: "paging", name: "page n is page n + 1", behaviour: onLists(nextPage) },
  { kind: "paging", name: "every page is the first", behaviour: onLists((url) => url.searchParams.delete("page")) },
  { kind: "paging", name: "pages hold 14 contacts", behaviour: onPayload((contacts) => contacts.slice(0, 14)) },
  { kind: "paging", name: "pages hold 10 contacts", behaviour: onPayload((contacts) => contacts.slice(0, 10)) },
  {
    kind: "paging",
    name: "pages leave their first contact out",
    behaviour: onPayload((contacts) => contacts.slice(1)),
  },
  {
    kind: "paging",
    name: "pages repeat their last contact",
    behaviour: onPayload((contacts) => [...contacts, ...contacts.slice(-1)]),
  },
  { kind: "counting", name: "one contact too many is counted", behaviour: onCount((count) => count + 1) },
  { kind: "counting", name: "no contact is counted", behaviour: onCount(() => 0) },
  { kind: "order", name: "the order is ignored", behaviour: onLists((url) => url.searchParams.delete("sort")) },
  { kind: "order", name: "lists are upside down", behaviour: onPayload((contacts) => [...contacts].reverse()) },
  { kind: "order", name: "descending is ascending", behaviour: onLists(ascending) },
  ...LOST.map((needs) => ({ kind: "lost write", name: `${needs} comes to nothing`, behaviour: lose(needs), needs })),
  { kind: "replacing", name: "an update clears what it does not name", behaviour: replaceOnUpdate },
  { kind: "replacing", name: "labels are added", behaviour: addLabels, needs: "setContactLabels" },
  ...["email", "identifier", "phone_number"].map((field) => ({
    kind: "duplicates",
    name: `a taken ${field} is accepted`,
    behaviour: acceptDuplicates(field),
  })),
  { kind: "stale", name: "reads are one write behind", behaviour: staleReads(() => true) },
  { kind: "stale", name: "lists are one write behind", behaviour: staleReads(isList) },
  { kind: "search", name: "everything is found", behaviour: onSearch((url) => url.searchParams.set("q", "")) },
  { kind: "search", name: "nothing is found", behaviour: onSearch(searchNothing) },
  { kind: "search", name: "case matters", behaviour: caseSensitiveSearch },
  { kind: "filter", name: "conditions are ignored", behaviour: ignoreFilter, needs: "filterContacts" },
  { kind: "wrong contact", name: "another one is shown", behaviour: wrongContact("getContact"), needs: "getContact" },
  { kind: "wrong contact", name: "another one is updated", behaviour: wrongContact("updateContact") },
  {
    kind: "wrong contact",
    name: "another one is deleted",
    behaviour: wrongContact("deleteContact"),
    needs: "deleteContact",
  },
  { kind: "authentication", name: "a wrong credential is accepted", behaviour: acceptCredential("wrong") },
  { kind: "authentication", name: "no credential is accepted", behaviour: acceptCredential("missing") },
  ...WRITTEN.flatMap((operation) => [
    ...TEXT_FIELDS.map((field) => ({
      kind: "stored otherwise",
      name: `${operation} cuts ${field}`,
      needs: operation,
      field,
      behaviour: onSent(operation, field, (text) => text.slice(0, -1)),
    })),
    ...SENT_FIELDS.map((field) => ({
      kind: "stored otherwise",
      name: `${operation} drops ${field}`,
      needs: operation,
      field,
      behaviour: withoutSent(operation, field),
    })),
  ]),
];

const isolation = { kind: "isolation", name: "every account is account 1", behaviour: everyAccountIsTheFirst };

/** Servers that are right in every single response, and wrong in what they do. */
export function behaviourMutants(): Mutant[] {
  return apis.flatMap((api) => {
    const description = readDescription(api);
    const operations = new Map(operationsOf(description).map((operation) => [operation.operationId, operation]));
    const possible = behaviours.filter(({ needs, field }) => {
      if (needs === undefined) return true;
      const operation = operations.get(needs);
      return operation !== undefined && (field === undefined || bodyFields(description, operation).has(field));
    });
    return [...possible, ...(apiRecords[api].accountInPath ? [isolation] : [])].map(({ kind, name, behaviour }) => ({
      ...{ api, kind, name },
      plant: (sandbox) => plant(sandbox, api, behaviour),
    }));
  });
}

/** The documented fields of an operation's JSON body. */
function bodyFields(description: Description, { requestBody }: DescribedOperation): ReadonlySet<string> {
  const bodies = bodiesOf(description, requestBody?.content ?? {});
  return new Set(bodies.flatMap(({ schema }) => Object.keys(resolveSchema(description, schema).properties ?? {})));
}

function plant(sandbox: Sandbox, api: Api, behaviour: Behaviour): Serve {
  const operationOf = operationFinder(api);
  const behave = behaviour(sandbox, api);
  return async (request) => {
    const reached = { operationId: operationOf(request), request: request.clone(), url: new URL(request.url) };
    return (await behave(reached)) ?? sandbox.fetch(request);
  };
}
