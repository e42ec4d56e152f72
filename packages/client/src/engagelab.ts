import type { Client } from "openapi-fetch";
import type { CustomAttributes } from "./contacts/contact.js";
import type { Contacts, CreateContact, ListQuery, UpdateContact } from "./contacts/engagelab.js";
import { createMethods } from "./contacts/methods.js";
import type { paths } from "./generated/engagelab.js";
import { configure } from "./transport/configure.js";
import { type KeyPairOptions, keyPair } from "./transport/key-pair.js";
import type { Settings, TransportOptions } from "./transport/options.js";
import { createTypedClient } from "./transport/typed-client.js";

export type { ContactSort, Contacts, CreateContact, ListOptions, UpdateContact } from "./contacts/engagelab.js";
export type { components, operations, paths } from "./generated/engagelab.js";

/** `baseUrl` is `https://livedesk-api.engagelab.com` unless given. */
export interface ClientOptions extends KeyPairOptions, TransportOptions {}

export interface ContactsOptions extends ClientOptions {}

const settingsOf = (options: ClientOptions) =>
  configure(keyPair(options), options, "https://livedesk-api.engagelab.com");

/** Several labels are joined by commas, as the description has it. */
const clientOf = (settings: Settings) =>
  createTypedClient<paths>(settings, { querySerializer: { array: { style: "form", explode: false } } });

/** An openapi-fetch client of the API. Throws a `ConfigurationError` for options it cannot work with. */
export const createClient = (options: ClientOptions): Client<paths> => clientOf(settingsOf(options));

/** The contacts of one project. Throws a `ConfigurationError` for options it cannot work with. */
export function createContacts<Attributes = CustomAttributes>(options: ContactsOptions): Contacts<Attributes> {
  const settings = settingsOf(options);
  const client = clientOf(settings);
  const all = "/api/v2/accounts/contacts";

  const contacts: Contacts = createMethods<CreateContact, UpdateContact, ListQuery>(
    {
      create: (body, call) => client.POST(all, { body, ...call }),
      update: (id, body, call) => client.PATCH(`${all}/{id}`, { params: { path: { id } }, body, ...call }),
      list: (query, call) => client.GET(all, { params: { query }, ...call }),
      search: (query, call) => client.GET(all, { params: { query }, ...call }),
    },
    settings,
  );
  return contacts as Contacts<Attributes>;
}
