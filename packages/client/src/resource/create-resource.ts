import { ConfigurationError } from "../errors/configuration-error.js";
import { type Contact, type ContactInbox, toContactInbox } from "../model/contact.js";
import type { ContactsPromise } from "../model/contacts-promise.js";
import { toLabels } from "../model/values.js";
import type { CallOptions } from "../transport/options.js";
import type { Settings } from "../transport/settings.js";
import { startDeadline } from "../transport/shared-deadline.js";
import { tracedCall } from "../transport/traced-call.js";
import { createFinder } from "./create-finder.js";
import { type ContactList, createList } from "./read/contact-list.js";
import { comparableKey, givenKeys, type Identifying, withTrimmedKeys } from "./read/find-contact.js";
import { toContactAbout } from "./read/is-about.js";
import { readResponse } from "./read/read-response.js";
import { withTotalOrder } from "./read/total-sort.js";
import type { WalkOptions } from "./read/walk-pages.js";
import { requireId } from "./require-id.js";
import { type AccountPath, createSendOperation, type OperationInput, type Operations } from "./send-operation.js";
import { type Creation, createOnce } from "./write/create-once.js";
import { doubtTakenKey } from "./write/doubt-taken-key.js";
import { type FilterCondition, toFilter } from "./write/filter-condition.js";
import { inTurn } from "./write/in-turn.js";
import { isUpToDate } from "./write/is-up-to-date.js";
import { toBody } from "./write/multipart-body.js";
import { createNewestContact } from "./write/newest-contact.js";
import { toSnakeCase } from "./write/snake-case.js";
import { type UpsertOptions, type UpsertResult, upsertContact } from "./write/upsert-contact.js";

/** What a contact is created with, whatever the API; the generated types say which fields each takes. */
type NewContact = Identifying & { readonly inboxId: number };

interface ResourceParts {
  readonly settings: Settings;
  readonly operations: Operations;
  /** Whether lists have a total order unless told otherwise. */
  readonly totalOrder: boolean;
  /** Of APIs that have an account in their paths. */
  readonly account?: AccountPath;
}

/** What the generated `contactsOf` makes the contacts of an API from. */
export type Resource = ReturnType<typeof createResource>;

/** The methods of every API; those that one request and its reading are enough for, it makes by `reading`. */
export function createResource({ settings, operations, totalOrder: isTotalByDefault, account = {} }: ResourceParts) {
  const send = createSendOperation(settings, operations, account);
  const newest = createNewestContact();
  // EngageLab searches with a parameter of its list.
  const searchOperation = "searchContacts" in operations ? "searchContacts" : "listContacts";
  const finderOf = createFinder({ send, operations, searchOperation, get });

  // Reading

  function readContact(operationId: string, input: OperationInput): Promise<Contact> {
    return readResponse(send(operationId, input), (data) => toContactAbout(data, input));
  }

  function get(id: number, options: CallOptions): Promise<Contact> {
    return readContact("getContact", { id, options });
  }

  async function find(key: Identifying, options: CallOptions): Promise<Contact | null> {
    const wanted = withTrimmedKeys(key);
    const fields = givenKeys(wanted);
    if (fields.length === 0) throw new ConfigurationError("nothing to find by");
    return (await finderOf(wanted, startDeadline(options, settings.deadline))(fields)) ?? null;
  }

  function walk(operationId: string, options: WalkOptions, body?: object): ContactList {
    const { signal, deadline, timeout, maxRetries, headers, concurrency, until, ...rest } = options;
    const { totalOrder = isTotalByDefault, ...given } = rest;
    const asked = toSnakeCase(given);
    const query = totalOrder ? withTotalOrder(asked) : asked;
    return createList(
      (page, call) => send(operationId, { query: { ...query, page }, body, options: call }),
      options,
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

  /** A method that asks an operation about a contact, and makes a value of the data in its response. */
  function reading<Value>(operationId: string, parse: (data: unknown) => Value | undefined) {
    return traced((id: number, options) => readResponse(send(operationId, { id, options }), parse));
  }

  // Creating

  /** A create that has not begun, but for its deadline. */
  function prepareCreate(given: NewContact, options: CallOptions) {
    const contact = withTrimmedKeys(given);
    const body = toBody(contact);
    const deadline = startDeadline(options, settings.deadline);
    const find = finderOf(contact, deadline);
    const fields = givenKeys(contact);
    const creation: Creation = {
      send: (counter) => send("createContact", { body, options: deadline.optionsForNextCall(), counter }),
      parse: (data) => toContactAbout(data, { body }),
      find: fields.length === 0 ? undefined : () => find(fields),
      isSame: ({ raw }) => isUpToDate(body, raw, { missing: "equal" }),
      deadline,
      maxRetries: options.maxRetries ?? settings.maxRetries,
      hooks: settings.hooks,
    };
    return { contact, body, fields, find, deadline, creation };
  }

  async function create(given: NewContact, options: CallOptions): Promise<Contact> {
    const { creation } = prepareCreate(given, options);
    const { contact } = await doubtTakenKey(creation, newest.createdSinceNow());
    newest.note(contact);
    return contact;
  }

  async function upsert(given: NewContact, options: UpsertOptions): Promise<UpsertResult> {
    const { contact: wanted, body, fields, find, deadline, creation } = prepareCreate(given, options);
    const { inboxId, ...changes } = wanted;
    if ("avatar" in body) throw new ConfigurationError("upsert takes no avatar", {}, { attributes: ["avatar"] });
    const link = (id: number) => linkToInbox(id, { inboxId }, deadline.optionsForNextCall());
    const turns = fields.map((field) => turnOf(field, comparableKey(field, wanted[field] ?? "")));
    // Upstream has no unique index for phone numbers: two at the same time would both find nothing, and both create.
    return inTurn(turns, deadline, async () => {
      const isOwn = newest.createdSinceNow();
      const result = await upsertContact({
        wanted,
        inboxId,
        options,
        deadline,
        find,
        create: async () => {
          const { contact, isConfirmed } = await createOnce(creation);
          return { contact, isOwn: isConfirmed || isOwn(contact) };
        },
        update: (id) => update(id, changes, deadline.optionsForNextCall()),
        link: "createContactInbox" in operations ? link : undefined,
        isUpToDate: ({ raw }) => isUpToDate(body, raw, { missing: "different" }),
      });
      newest.note(result.contact);
      return result;
    });
  }

  // Writing to a contact that is there

  async function update(id: number, changes: object, options: CallOptions): Promise<Contact> {
    const body = toBody(changes);
    return inTurnOf(id, options, (call) => readContact("updateContact", { id, body, options: call }));
  }

  async function deleteContact(id: number, options: CallOptions): Promise<void> {
    await readResponse(send("deleteContact", { id, options }), () => true);
  }

  async function setLabels(id: number, labels: readonly string[], options: CallOptions): Promise<string[]> {
    // The servers take anything else for an empty list, and remove all labels.
    if (!Array.isArray(labels) || toLabels(labels) === undefined)
      throw new ConfigurationError("labels must be a list of texts");
    return inTurnOf(id, options, (call) =>
      readResponse(send("setContactLabels", { id, body: { labels }, options: call }), toLabels),
    );
  }

  function linkToInbox(id: number, link: object, options: CallOptions): Promise<ContactInbox> {
    return inTurnOf(id, options, (call) =>
      readResponse(send("createContactInbox", { id, body: toSnakeCase(link), options: call }), toContactInbox),
    );
  }

  /** Upstream loses what writes of one contact change at the same time, so they wait for each other. */
  async function inTurnOf<Result>(
    id: number,
    options: CallOptions,
    write: (call: CallOptions) => Promise<Result>,
  ): Promise<Result> {
    const deadline = startDeadline(options, settings.deadline);
    const turn = turnOf("ID", String(requireId("the ID of a contact", id)));
    return inTurn([turn], deadline, () => write(deadline.optionsForNextCall()));
  }

  /** What writes wait for: a value that two contacts of this account cannot both have. */
  function turnOf(field: string, value: string): string {
    return [settings.baseUrl, account.account_id, field, value].join(" ");
  }

  return {
    create: traced(create),
    get: traced(get),
    find: traced(find),
    update: tracedChange(update),
    upsert: traced(upsert),
    delete: traced(deleteContact),
    list,
    search,
    filter,
    setLabels: tracedChange(setLabels),
    linkToInbox: tracedChange(linkToInbox),
    reading,
  };
}

/** A method of one argument and the options of its call. */
function traced<Given, Result>(work: (given: Given, options: CallOptions) => Promise<Result>) {
  return function method(given: Given, options?: CallOptions): ContactsPromise<Result> {
    return tracedCall(options, (call) => work(given, call));
  };
}

/** A method that takes the ID of a contact, what is to change, and the options of its call. */
function tracedChange<Changes, Result>(work: (id: number, changes: Changes, options: CallOptions) => Promise<Result>) {
  return function method(id: number, changes: Changes, options?: CallOptions): ContactsPromise<Result> {
    return tracedCall(options, (call) => work(id, changes, call));
  };
}
