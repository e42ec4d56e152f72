import { ConfigurationError } from "../errors/configuration-error.js";
import type { ContactsPromise } from "../model/contacts-promise.js";
import type { CallOptions } from "../transport/options.js";
import type { AttemptCounter } from "../transport/retry-loop.js";
import type { Settings } from "../transport/settings.js";
import { tracedCall } from "../transport/traced-call.js";
import { createFinder, type Find } from "./create-finder.js";
import { type Contact, type ContactInbox, toContactInbox, toContactInboxes } from "./read/contact.js";
import { type ContactList, createList } from "./read/contact-list.js";
import { type Conversation, toConversations } from "./read/conversation.js";
import { comparableKey, givenKeys, type Identifying, withTrimmedKeys } from "./read/find-contact.js";
import { toContactAbout } from "./read/is-about.js";
import { readResponse } from "./read/read-response.js";
import { withTotalOrder } from "./read/total-sort.js";
import { toLabels } from "./read/values.js";
import type { WalkOptions } from "./read/walk-pages.js";
import { requireId } from "./require-id.js";
import { type AccountPath, createSendOperation, type OperationInput, type Operations } from "./send-operation.js";
import { type Created, createOnce } from "./write/create-once.js";
import { doubtTakenKey } from "./write/doubt-taken-key.js";
import { type FilterCondition, toFilter } from "./write/filter-condition.js";
import { inTurn } from "./write/in-turn.js";
import { isUpToDate } from "./write/is-up-to-date.js";
import { toBody } from "./write/multipart-body.js";
import { createNewestContact } from "./write/newest-contact.js";
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
  const newest = createNewestContact();
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

  const finderOf = createFinder({ send, operations, searchOperation, get });

  async function find(key: Identifying, options: CallOptions = {}): Promise<Contact | null> {
    const wanted = withTrimmedKeys(key);
    const fields = givenKeys(wanted);
    if (fields.length === 0) throw new ConfigurationError("nothing to find by");
    return (await finderOf(wanted, startDeadline(options, settings.deadline))(fields)) ?? null;
  }

  function createWithin(
    contact: NewContact,
    find: Find,
    deadline: SharedDeadline,
    maxRetries = settings.maxRetries,
  ): Promise<Created> {
    const body = toBody(contact);
    const fields = givenKeys(contact);
    return createOnce(
      {
        send: async (counter: AttemptCounter) =>
          send("createContact", { body, options: deadline.optionsForNextCall(), counter }),
        parse: (data) => toContactAbout(data, { body }),
        find: fields.length === 0 ? undefined : () => find(fields),
        isSame: isAsSent(contact),
        deadline,
      },
      { ...settings, maxRetries },
    );
  }

  async function create(given: NewContact, options: CallOptions = {}): Promise<Contact> {
    const contact = withTrimmedKeys(given);
    const deadline = startDeadline(options, settings.deadline);
    const find = finderOf(contact, deadline);
    const fields = givenKeys(contact);
    const { contact: created } = await doubtTakenKey(createWithin(contact, find, deadline, options.maxRetries), {
      find: fields.length === 0 ? undefined : () => find(fields),
      isSame: isAsSent(contact),
      deadline,
    });
    newest.note(created);
    return created;
  }

  async function upsert(given: NewContact, options: UpsertOptions = {}): Promise<UpsertResult> {
    const { match: _, replaceIdentifier: __, ...call } = options;
    const deadline = startDeadline(call, settings.deadline);
    const contact = withTrimmedKeys(given);
    const { inboxId, ...changes } = contact;
    const wanted = toBody(changes);
    if ("avatar" in wanted) throw new ConfigurationError("upsert takes no avatar", {}, { attributes: ["avatar"] });
    const find = finderOf(contact, deadline);
    const link = (id: number) => linkToInbox(id, { inboxId }, deadline.optionsForNextCall());
    // Upstream has no unique index for phone numbers: two at the same time would both find nothing, and both create.
    return inTurn(turnsOf(contact), deadline, async () => {
      const isOwn = newest.createdSinceNow();
      const result = await upsertContact({
        wanted: contact,
        inboxId,
        options,
        deadline,
        find,
        create: async () => {
          const { contact: created, isConfirmed } = await createWithin(contact, find, deadline, call.maxRetries);
          return { contact: created, isOwn: isConfirmed || isOwn(created) };
        },
        update: (id) => update(id, changes, deadline.optionsForNextCall()),
        link: "createContactInbox" in operations ? link : undefined,
        isUpToDate: ({ raw }) => isUpToDate(wanted, raw, { missing: "different" }),
      });
      newest.note(result.contact);
      return result;
    });
  }

  /** What an upsert has to wait its turn for: each of its keys, in this account. */
  function turnsOf(contact: Identifying): string[] {
    return givenKeys(contact).map((field) => turnOf(field, comparableKey(field, contact[field] ?? "")));
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
