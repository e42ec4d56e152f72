import type { Client } from "openapi-fetch";
import type { Contacts } from "./contacts/99digital.js";
import { type AccountOptions, accountPath } from "./contacts/account-id.js";
import type { CustomAttributes } from "./contacts/contact.js";
import type { CreateContact, UpdateContact } from "./contacts/contact-input.js";
import { toConversations } from "./contacts/conversation.js";
import type { ListQuery } from "./contacts/list-options.js";
import { createMethods } from "./contacts/methods.js";
import { normalizeContact } from "./contacts/normalize-contact.js";
import { readAnswer } from "./contacts/read-answer.js";
import type { paths } from "./generated/99digital.js";
import { type AccessTokenOptions, accessToken } from "./transport/access-token.js";
import { configure } from "./transport/configure.js";
import type { TransportOptions } from "./transport/options.js";
import { createTypedClient } from "./transport/typed-client.js";

export type { Contacts } from "./contacts/99digital.js";
export type { CreateContact, UpdateContact } from "./contacts/contact-input.js";
export type { ContactSort, ListOptions } from "./contacts/list-options.js";
export type { components, operations, paths } from "./generated/99digital.js";

/** `baseUrl` is `https://online.99digital.co.il` unless given. */
export interface ClientOptions extends AccessTokenOptions, TransportOptions {}

export interface ContactsOptions extends ClientOptions, AccountOptions {}

const settingsOf = (options: ClientOptions) =>
  configure(accessToken(options), options, "https://online.99digital.co.il");

/** An openapi-fetch client of the API. Throws a `ConfigurationError` for options it cannot work with. */
export const createClient = (options: ClientOptions): Client<paths> => createTypedClient<paths>(settingsOf(options));

/** The contacts of one account. Throws a `ConfigurationError` for options it cannot work with. */
export function createContacts<Attributes = CustomAttributes>(options: ContactsOptions): Contacts<Attributes> {
  const settings = settingsOf(options);
  const client = createTypedClient<paths>(settings);
  const account = accountPath(options);
  const all = "/api/v1/accounts/{account_id}/contacts";
  const one = `${all}/{contact_id}` as const;
  const path = (id: number) => ({ ...account, contact_id: id });

  const methods = createMethods<CreateContact, UpdateContact, ListQuery>(
    {
      create: (body, call) => client.POST(all, { params: { path: account }, body, ...call }),
      update: (id, body, call) => client.PATCH(one, { params: { path: path(id) }, body, ...call }),
      list: (query, call) => client.GET(all, { params: { path: account, query }, ...call }),
      search: (query, call) => client.GET(`${all}/search`, { params: { path: account, query }, ...call }),
    },
    settings,
  );
  const contacts: Contacts = {
    ...methods,
    get: (id, call) => readAnswer(client.GET(one, { params: { path: path(id) }, ...call }), normalizeContact),
    conversations: (id, call) =>
      readAnswer(client.GET(`${one}/conversations`, { params: { path: path(id) }, ...call }), toConversations),
  };
  return contacts as Contacts<Attributes>;
}
