import type { OperationId } from "@contacts-api/openapi";
import type { DescribedOperation } from "@contacts-api/openapi/reader";
import fc from "fast-check";
import { writes } from "../stories/story-files.js";
import { type Property, property } from "./property.js";
import type { Call, Subject } from "./subject.js";

/** Numbers that fit the column of an ID and are far from those in use, and some that do not fit. */
const unknownIds = fc.oneof(
  fc.integer({ min: 2_000_000_000, max: 2_147_483_647 }).map(String),
  fc.constantFrom("99999999999", "9999999999999999999", "0", "abc"),
);

/** Credentials that nobody has. An empty one stands for none. */
function wrongCredentials(subject: Subject): fc.Arbitrary<Call["credential"]> {
  return fc.oneof(
    fc.constant({}),
    fc.stringMatching(/^[A-Za-z0-9]{8,24}$/).map((word) => subject.wrongCredential(`${word}-nobody`)),
  );
}

/** What a call needs so that nothing but the thing under test is wrong with it; the ID is one that nobody has. */
function harmlessCall(subject: Subject, operationId: OperationId): Call {
  const id = "2147483647";
  switch (operationId) {
    case "createContact":
      return { body: { inbox_id: subject.inboxId, identifier: subject.identifier() } };
    case "updateContact":
      return { id, body: { name: "Nobody" } };
    case "searchContacts":
      return { query: { q: "alice" } };
    case "filterContacts":
      return { body: { payload: [] } };
    case "setContactLabels":
      return { id, body: { labels: [] } };
    case "createContactInbox":
      return { id, body: { inbox_id: subject.inboxId } };
    default:
      return { id };
  }
}

function refusalsOf({ operationId, path, ...operation }: DescribedOperation): readonly Property[] {
  const id = operationId as OperationId;
  const isWrite = writes({ operationId, path, ...operation });
  const credentials = property({
    name: "refuses a credential that is missing or that nobody has",
    operation: id,
    writes: isWrite,
    runs: 4,
    values: wrongCredentials,
    holds: async (subject, credential) => {
      await subject.call(id, { ...harmlessCall(subject, id), ...(credential && { credential }), expect: [401] });
    },
  });
  const unknown = property({
    name: "does not find an ID that no contact has",
    operation: id,
    writes: isWrite,
    runs: 4,
    values: () => unknownIds,
    holds: async (subject, contactId) => {
      await subject.call(id, { ...harmlessCall(subject, id), id: contactId, expect: [404] });
    },
  });
  /** A user who belongs to no such account may be told so before it is looked for. */
  const otherAccounts = property({
    name: "shows nothing of an account that does not exist",
    operation: id,
    writes: isWrite,
    runs: 3,
    values: () => fc.integer({ min: 2_000_000_000, max: 2_147_483_647 }),
    holds: async (subject, account) => {
      await subject.call(id, { ...harmlessCall(subject, id), account, expect: [401, 404] });
    },
  });
  return [
    credentials,
    ...(/\{(?:contact_)?id\}/.test(path) ? [unknown] : []),
    ...(path.includes("{account_id}") ? [otherAccounts] : []),
  ];
}

/** A PUT on the list of contacts: an operation that no version of upstream has, and that could destroy nothing. */
const unsupportedMethod = property({
  name: "has no route for a method that is not described",
  operation: "listContacts",
  writes: true,
  runs: 1,
  values: () => fc.constant("PUT"),
  holds: async (subject, method) => {
    await subject.call("listContacts", { method, body: {}, expect: [404, 405, 501], isDescribed: false });
  },
});

const unsupportedAccept = property({
  name: "responds to any Accept header in JSON, or says that it cannot",
  operation: "listContacts",
  runs: 4,
  values: () => fc.constantFrom("*/*", "text/html", "application/xml", "image/png", "application/json;q=0.1"),
  holds: async (subject, accept) => {
    await subject.call("listContacts", { headers: { accept }, expect: [200, 406] });
  },
});

/** The refusals of all operations that the subject has. */
export function refusalProperties(operations: readonly DescribedOperation[]): readonly Property[] {
  return [...operations.flatMap(refusalsOf), unsupportedMethod, unsupportedAccept];
}
