import type { Client } from "openapi-fetch";
import { type AccountOptions, accountPath } from "./contacts/account-id.js";
import type { CustomAttributes } from "./contacts/contact.js";
import { serializeContact } from "./contacts/contact-form.js";
import type { UpdateContact } from "./contacts/contact-input.js";
import { createList } from "./contacts/contact-list.js";
import { toConversations } from "./contacts/conversation.js";
import { toFilter } from "./contacts/filter-condition.js";
import type { Contacts, CreateContactWithAvatar } from "./contacts/inquirly.js";
import { toLabels } from "./contacts/labels.js";
import { snakeCased } from "./contacts/letter-case.js";
import type { ListQuery } from "./contacts/list-options.js";
import { createMethods } from "./contacts/methods.js";
import { normalizeContact, toContactInbox, toContactInboxes } from "./contacts/normalize-contact.js";
import { readAnswer } from "./contacts/read-answer.js";
import type { paths } from "./generated/inquirly.js";
import { type AccessTokenOptions, accessToken } from "./transport/access-token.js";
import { configure } from "./transport/configure.js";
import type { CallOptions, TransportOptions } from "./transport/options.js";
import { createTypedClient } from "./transport/typed-client.js";

export type { UpdateContact } from "./contacts/contact-input.js";
export type { FilterCondition } from "./contacts/filter-condition.js";
export type {
  Contacts,
  CreateContactInbox,
  CreateContactWithAvatar as CreateContact,
} from "./contacts/inquirly.js";
export type { ContactSort, ListOptions } from "./contacts/list-options.js";
export type { components, operations, paths } from "./generated/inquirly.js";

/** `baseUrl` is required: the vendor documents no host. */
export interface ClientOptions extends AccessTokenOptions, TransportOptions {
  baseUrl: string;
}

export interface ContactsOptions extends ClientOptions, AccountOptions {}

/** An openapi-fetch client of the API. Throws a `ConfigurationError` for options it cannot work with. */
export const createClient = (options: ClientOptions): Client<paths> =>
  createTypedClient<paths>(configure(accessToken(options), options));

/** The contacts of one account. Throws a `ConfigurationError` for options it cannot work with. */
export function createContacts<Attributes = CustomAttributes>(options: ContactsOptions): Contacts<Attributes> {
  const settings = configure(accessToken(options), options);
  const client = createTypedClient<paths>(settings);
  const account = accountPath(options);
  const all = "/api/v1/accounts/{account_id}/contacts";
  const one = `${all}/{id}` as const;
  const at = (id: number) => ({ params: { path: { ...account, id } } });

  const get = (id: number, call?: CallOptions) => client.GET(one, { ...at(id), ...call });

  const contacts: Contacts = {
    ...createMethods<CreateContactWithAvatar, UpdateContact, ListQuery>(
      {
        create: (body, call) =>
          client.POST(all, { params: { path: account }, body, bodySerializer: serializeContact, ...call }),
        update: (id, body, call) => client.PUT(one, { ...at(id), body, ...call }),
        list: (query, call) => client.GET(all, { params: { path: account, query }, ...call }),
        search: (query, call) => client.GET(`${all}/search`, { params: { path: account, query }, ...call }),
        get,
      },
      settings,
    ),
    get: (id, call) => readAnswer(get(id, call), normalizeContact),
    delete: async (id, call) => {
      await readAnswer(client.DELETE(one, { ...at(id), ...call }), () => null);
    },
    filter: (conditions, walk = {}) =>
      createList(
        (page, call) =>
          client.POST(`${all}/filter`, {
            params: { path: account, query: { page } },
            body: toFilter(conditions),
            ...call,
          }),
        walk,
        settings,
      ),
    conversations: (id, call) =>
      readAnswer(client.GET(`${one}/conversations`, { ...at(id), ...call }), toConversations),
    labels: {
      list: (id, call) => readAnswer(client.GET(`${one}/labels`, { ...at(id), ...call }), toLabels),
      set: (id, labels, call) =>
        readAnswer(
          client.POST(`${one}/labels`, { ...at(id), body: { labels: labels as string[] }, ...call }),
          toLabels,
        ),
    },
    contactInboxes: {
      create: (id, link, call) =>
        readAnswer(
          client.POST(`${one}/contact_inboxes`, { ...at(id), body: snakeCased(link), ...call }),
          toContactInbox,
        ),
      listContactable: (id, call) =>
        readAnswer(client.GET(`${one}/contactable_inboxes`, { ...at(id), ...call }), toContactInboxes),
    },
  };
  return contacts as Contacts<Attributes>;
}
