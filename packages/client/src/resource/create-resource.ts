import { ConfigurationError } from "../errors/configuration-error.js";
import type { ContactsPromise } from "../model/contacts-promise.js";
import type { CallOptions } from "../transport/options.js";
import type { ParsedResponse } from "../transport/parsed-response.js";
import type { AttemptCounter } from "../transport/retry-loop.js";
import type { Settings } from "../transport/settings.js";
import { tracedCall } from "../transport/traced-call.js";
import { type Contact, type ContactInbox, toContactInbox, toContactInboxes } from "./read/contact.js";
import { type ContactList, createList } from "./read/contact-list.js";
import { type Conversation, toConversations } from "./read/conversation.js";
import {
  comparableKey,
  escapeSearch,
  findContact,
  type Identifying,
  MATCH_FIELDS,
  type MatchField,
  withTrimmedKeys,
} from "./read/find-contact.js";
import { toContactAbout } from "./read/is-about.js";
import { readResponse } from "./read/read-response.js";
import { withTotalOrder } from "./read/total-sort.js";
import { toLabels } from "./read/values.js";
import type { WalkOptions } from "./read/walk-pages.js";
import { requireId } from "./require-id.js";
import { type AccountPath, createSendOperation, type OperationInput, type Operations } from "./send-operation.js";
import { createOnce } from "./write/create-once.js";
import { doubtTakenKey } from "./write/doubt-taken-key.js";
import { type FilterCondition, toFilter } from "./write/filter-condition.js";
import { inTurn } from "./write/in-turn.js";
import { isUpToDate } from "./write/is-up-to-date.js";
import { toBody } from "./write/multipart-body.js";
import { type SharedDeadline, startDeadline } from "./write/shared-deadline.js";
import { toSnakeCase } from "./write/snake-case.js";
import { type UpsertOptions, type UpsertResult, upsertContact } from "./write/upsert-contact.js";

/** What a contact is created with, whatever the API; the generated types say which fields each takes. */
type NewContact = Identifying & { readonly inboxId: number };

/** The operation without which an API does not have a method. The other methods are there in every API. */
const OPERATION_NEEDED: Readonly<Record<string, string>> = {
  get: "getContact",
  delete: "deleteContact",
  filter: "filterContacts",
  conversations: "listContactConversations",
  labels: "listContactLabels",
  contactInboxes: "createContactInbox",
};

/**
 * The contacts of one account. The result has a method only where the API documents its operation; the generated `Contacts`
 * of each API says which.
 */
export function createResource(settings: Settings, operations: Operations, account: AccountPath = {}) {
  const send = createSendOperation(settings, operations, account);
  // EngageLab searches with a parameter of its list.
  const searchOperation = "searchContacts" in operations ? "searchContacts" : "listContacts";

  function readContact(operationId: string, input: OperationInput): Promise<Contact> {
    return readResponse(send(operationId, input), (data) => toContactAbout(data, input));
  }

  function walk(operationId: string, options: WalkOptions, body?: object): ContactList {
    const { signal, deadline, concurrency, until, timeout, maxRetries, headers, ...rest } = options;
    const { totalOrder = settings.totalOrder, ...given } = rest;
    const limits = { timeout, maxRetries, headers };
    const asked = toSnakeCase(given);
    const query = totalOrder ? withTotalOrder(asked) : asked;
    return createList(
      (page, call) => send(operationId, { query: { ...query, page }, body, options: { ...limits, ...call } }),
      { signal, deadline, concurrency, until },
      settings,
    );
  }

  function list(options: WalkOptions = {}): ContactList {
    return walk("listContacts", options);
  }

  function search(text: string, options: WalkOptions = {}): ContactList {
    const query = { ...options, q: text };
    return walk(searchOperation, query);
  }

  function filter(conditions: readonly FilterCondition[], options: WalkOptions = {}): ContactList {
    return walk("filterContacts", options, toFilter(conditions));
  }

  function get(id: number, options?: CallOptions): Promise<Contact> {
    return readContact("getContact", { id, options });
  }

  /** Upstream loses what writes of one contact change at the same time, so they wait for each other. */
  async function inTurnOf<Result>(
    id: number,
    options: CallOptions = {},
    write: (call: CallOptions) => Promise<Result>,
  ): Promise<Result> {
    const deadline = startDeadline(options, settings.deadline);
    const turn = turnOf("ID", String(requireId("the ID of a contact", id)));
    return inTurn([turn], deadline, async () => write(deadline.optionsForNextCall()));
  }

  async function update(id: number, changes: object, options?: CallOptions): Promise<Contact> {
    const body = toBody(changes);
    return inTurnOf(id, options, (call) => readContact("updateContact", { id, body, options: call }));
  }

  /** Makes a function that looks a contact up; undefined when it has none of the fields to look it up by. */
  function createFinder(wanted: Identifying, order: readonly MatchField[], deadline: SharedDeadline) {
    const fields = order.filter((field) => wanted[field]);
    if (fields.length === 0) return undefined;
    const read = "getContact" in operations ? (id: number) => get(id, deadline.optionsForNextCall()) : undefined;
    async function getPage(_: MatchField, value: string, page: number): Promise<ParsedResponse> {
      const query = { q: escapeSearch(value), page };
      return send(searchOperation, { query, options: deadline.optionsForNextCall() });
    }
    return () => findContact({ wanted, fields, getPage, read });
  }

  async function find(key: Identifying, options: CallOptions = {}): Promise<Contact | null> {
    const look = createFinder(withTrimmedKeys(key), MATCH_FIELDS, startDeadline(options, settings.deadline));
    if (look === undefined) throw new ConfigurationError("nothing to find by");
    return (await look()) ?? null;
  }

  function createWithin(
    contact: NewContact,
    deadline: SharedDeadline,
    maxRetries = settings.maxRetries,
  ): Promise<Contact> {
    const body = toBody(contact);
    return createOnce(
      {
        send: async (counter: AttemptCounter) =>
          send("createContact", { body, options: deadline.optionsForNextCall(), counter }),
        parse: (data) => toContactAbout(data, { body }),
        find: createFinder(contact, MATCH_FIELDS, deadline),
        isSame: isAsSent(contact),
        deadline,
      },
      { ...settings, maxRetries },
    );
  }

  async function create(given: NewContact, options: CallOptions = {}): Promise<Contact> {
    const contact = withTrimmedKeys(given);
    const deadline = startDeadline(options, settings.deadline);
    return doubtTakenKey(createWithin(contact, deadline, options.maxRetries), {
      find: createFinder(contact, MATCH_FIELDS, deadline),
      isSame: isAsSent(contact),
      deadline,
    });
  }

  async function upsert(given: NewContact, options: UpsertOptions = {}): Promise<UpsertResult> {
    const { match = MATCH_FIELDS, ...call } = options;
    const deadline = startDeadline(call, settings.deadline);
    const contact = withTrimmedKeys(given);
    const { inboxId, ...changes } = contact;
    const wanted = toBody(changes);
    const find = createFinder(contact, match, deadline);
    // Upstream has no unique index for phone numbers: two at the same time would both find nothing, and both create.
    return inTurn(turnsOf(contact), deadline, () =>
      upsertContact({
        find,
        create: () => createWithin(contact, deadline, options.maxRetries),
        update: (id) => update(id, changes, deadline.optionsForNextCall()),
        isUpToDate: ({ raw }) => isUpToDate(wanted, raw, { missing: "different" }),
      }),
    );
  }

  /** What an upsert has to wait its turn for: each of its keys, in this account. */
  function turnsOf(contact: Identifying): string[] {
    return MATCH_FIELDS.flatMap((field) => {
      const value = contact[field];
      return value ? turnOf(field, comparableKey(field, value)) : [];
    });
  }

  function turnOf(field: string, value: string): string {
    return [settings.baseUrl, account.account_id, field, value].join(" ");
  }

  function linkToInbox(id: number, link: object, options: CallOptions): Promise<ContactInbox> {
    return inTurnOf(id, options, (call) =>
      readResponse(send("createContactInbox", { id, body: toSnakeCase(link), options: call }), toContactInbox),
    );
  }

  async function setLabels(id: number, labels: readonly string[], options: CallOptions): Promise<string[]> {
    // The servers take anything else for an empty list, and remove all labels.
    if (!Array.isArray(labels) || toLabels(labels) === undefined)
      throw new ConfigurationError("labels must be a list of texts");
    return inTurnOf(id, options, (call) =>
      readResponse(send("setContactLabels", { id, body: { labels }, options: call }), toLabels),
    );
  }

  async function deleteContact(id: number, options: CallOptions): Promise<void> {
    await readResponse(send("deleteContact", { id, options }), () => true);
  }

  function listConversations(id: number, options: CallOptions): Promise<Conversation[]> {
    return readResponse(send("listContactConversations", { id, options }), toConversations);
  }

  function listLabels(id: number, options: CallOptions): Promise<string[]> {
    return readResponse(send("listContactLabels", { id, options }), toLabels);
  }

  function listContactable(id: number, options: CallOptions): Promise<ContactInbox[]> {
    return readResponse(send("listContactableInboxes", { id, options }), toContactInboxes);
  }

  const methods = {
    create: traced(create),
    get: traced(get),
    find: traced(find),
    update: (id: number, changes: object, options?: CallOptions) =>
      tracedCall(options, (call) => update(id, changes, call)),
    upsert: traced(upsert),
    delete: traced(deleteContact),
    list,
    search,
    filter,
    conversations: traced(listConversations),
    labels: {
      list: traced(listLabels),
      set: (id: number, labels: readonly string[], options?: CallOptions) =>
        tracedCall(options, (call) => setLabels(id, labels, call)),
    },
    contactInboxes: {
      create: (id: number, link: object, options?: CallOptions) =>
        tracedCall(options, (call) => linkToInbox(id, link, call)),
      listContactable: traced(listContactable),
    },
  };
  return withoutMissing(methods, operations);
}

/** A method of one argument and the options of its call. */
function traced<Given, Result>(work: (given: Given, options: CallOptions) => Promise<Result>) {
  return function method(given: Given, options?: CallOptions): ContactsPromise<Result> {
    return tracedCall(options, (call) => work(given, call));
  };
}

/** Makes a function that tells whether a contact has all that a create has sent. */
function isAsSent(sent: NewContact): (found: Contact) => boolean {
  const body = toBody(sent);
  return ({ raw }) => isUpToDate(body, raw, { missing: "equal" });
}

/** The methods whose operation the API has. */
function withoutMissing<Methods extends object>(methods: Methods, operations: Operations): Methods {
  const available = Object.entries(methods).filter(([name]) => {
    const needed = OPERATION_NEEDED[name];
    return needed === undefined || needed in operations;
  });
  return Object.fromEntries(available) as Methods;
}
