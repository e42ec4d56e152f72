import { ConfigurationError } from "../errors/configuration-error.js";
import type { CallOptions } from "../transport/options.js";
import type { AttemptCounter } from "../transport/retry-loop.js";
import type { Settings } from "../transport/settings.js";
import { createFinder, type Find } from "./create-finder.js";
import { type Contact, type ContactInbox, toContactInbox, toContactInboxes } from "./read/contact.js";
import { type ContactList, createList } from "./read/contact-list.js";
import { toConversations } from "./read/conversation.js";
import { comparableKey, givenKeys, type Identifying, withTrimmedKeys } from "./read/find-contact.js";
import { toContactAbout } from "./read/is-about.js";
import { readResponse } from "./read/read-response.js";
import { toLabels } from "./read/values.js";
import type { WalkOptions } from "./read/walk-pages.js";
import { type AccountPath, createSendOperation, type OperationInput, type Operations } from "./send-operation.js";
import { type Created, createOnce } from "./write/create-once.js";
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
    const { signal, deadline, concurrency, until, ...query } = options;
    return createList(
      (page, call) => send(operationId, { query: { ...toSnakeCase(query), page }, body, options: call }),
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

  async function update(id: number, changes: object, options?: CallOptions): Promise<Contact> {
    return readContact("updateContact", { id, body: toBody(changes), options });
  }

  function linkToInbox(id: number, link: object, options?: CallOptions): Promise<ContactInbox> {
    return readResponse(send("createContactInbox", { id, body: toSnakeCase(link), options }), toContactInbox);
  }

  const finderOf = createFinder({ send, operations, searchOperation, get });

  async function find(key: Identifying, options: CallOptions = {}): Promise<Contact | null> {
    const wanted = withTrimmedKeys(key);
    const fields = givenKeys(wanted);
    if (fields.length === 0) throw new ConfigurationError("nothing to find by");
    return (await finderOf(wanted, startDeadline(options, settings.deadline))(fields)) ?? null;
  }

  function createWithin(contact: NewContact, find: Find, deadline: SharedDeadline): Promise<Created> {
    const body = toBody(contact);
    const fields = givenKeys(contact);
    return createOnce(
      {
        send: async (counter: AttemptCounter) =>
          send("createContact", { body, options: deadline.optionsForNextCall(), counter }),
        parse: (data) => toContactAbout(data, { body }),
        find: fields.length === 0 ? undefined : () => find(fields),
        isSame: ({ raw }) => isUpToDate(body, raw, { missing: "equal" }),
        deadline,
      },
      settings,
    );
  }

  async function create(given: NewContact, options: CallOptions = {}): Promise<Contact> {
    const contact = withTrimmedKeys(given);
    const deadline = startDeadline(options, settings.deadline);
    const { contact: created } = await createWithin(contact, finderOf(contact, deadline), deadline);
    newest.note(created);
    return created;
  }

  async function upsert(given: NewContact, options: UpsertOptions = {}): Promise<UpsertResult> {
    const deadline = startDeadline(options, settings.deadline);
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
          const { contact: created, isConfirmed } = await createWithin(contact, find, deadline);
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
    const { baseUrl } = settings;
    return givenKeys(contact).map((field) =>
      [baseUrl, account.account_id, field, comparableKey(field, contact[field] ?? "")].join(" "),
    );
  }

  const methods = {
    create,
    get,
    find,
    update,
    upsert,
    async delete(id: number, options?: CallOptions): Promise<void> {
      await readResponse(send("deleteContact", { id, options }), () => true);
    },
    list,
    search,
    filter,
    conversations: (id: number, options?: CallOptions) =>
      readResponse(send("listContactConversations", { id, options }), toConversations),
    labels: {
      list: (id: number, options?: CallOptions) => readResponse(send("listContactLabels", { id, options }), toLabels),
      set: (id: number, labels: readonly string[], options?: CallOptions) =>
        readResponse(send("setContactLabels", { id, body: { labels }, options }), toLabels),
    },
    contactInboxes: {
      create: linkToInbox,
      listContactable: (id: number, options?: CallOptions) =>
        readResponse(send("listContactableInboxes", { id, options }), toContactInboxes),
    },
  };
  return withoutMissing(methods, operations);
}

/** The methods whose operation the API has. */
function withoutMissing<Methods extends object>(methods: Methods, operations: Operations): Methods {
  const available = Object.entries(methods).filter(([name]) => {
    const needed = OPERATION_NEEDED[name];
    return needed === undefined || needed in operations;
  });
  return Object.fromEntries(available) as Methods;
}
