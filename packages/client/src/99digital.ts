import type { Client } from "openapi-fetch";
import type { paths } from "./generated/99digital.js";
import { api, type Contacts, contactsOf, operations, totalOrder } from "./generated/99digital.resource.js";
import type { CustomAttributes } from "./model/contact.js";
import { createResource } from "./resource/create-resource.js";
import { type AccountOptions, accountPath } from "./resource/send-operation.js";
import { type AccessTokenOptions, accessToken } from "./transport/credentials.js";
import { createOpenApiFetch } from "./transport/openapi-fetch.js";
import type { TransportOptions } from "./transport/options.js";
import { configure } from "./transport/settings.js";

export type { components, operations, paths } from "./generated/99digital.js";
export type {
  ContactSort,
  Contacts,
  CreateContact,
  ListOptions,
  UpdateContact,
} from "./generated/99digital.resource.js";

/** `baseUrl` is the vendor's host, `https://online.99digital.co.il`, unless given. */
export interface ClientOptions extends AccessTokenOptions, TransportOptions {}

export interface ContactsOptions extends ClientOptions, AccountOptions {}

/**
 * An openapi-fetch client of the API. Throws a `ConfigurationError` for options it cannot work with.
 *
 * @example
 * ```ts
 * const client = createClient({ accessToken: "sandbox-admin-token", baseUrl });
 * ```
 */
export function createClient(options: ClientOptions): Client<paths> {
  return createOpenApiFetch<paths>(configure(accessToken(options), options, api));
}

/**
 * The contacts of one account. Throws a `ConfigurationError` for options it cannot work with.
 *
 * @example
 * ```ts
 * import { createContacts } from "@contacts-api/client/99digital";
 * import { createSandbox } from "@contacts-api/sandbox";
 *
 * const sandbox = createSandbox();
 * const contacts = createContacts({
 *   accessToken: "sandbox-admin-token",
 *   accountId: 1,
 *   baseUrl: sandbox.baseUrl("99digital"), // leave out these two lines
 *   fetch: sandbox.fetch, // to call the vendor's server
 * });
 *
 * const alice = await contacts.create({ inboxId: 1, name: "Alice", email: "alice@acme.example", identifier: "crm-42" });
 * await contacts.update(alice.id, { customAttributes: { plan: "pro" } });
 * for await (const contact of contacts.list({ sort: "name" }))
 *   console.log(contact.id, contact.name, contact.customAttributes);
 * ```
 */
export function createContacts<Attributes = CustomAttributes>(options: ContactsOptions): Contacts<Attributes> {
  const settings = configure(accessToken(options), options, api);
  const contacts = contactsOf(createResource({ settings, operations, totalOrder, account: accountPath(options) }));
  return contacts as Contacts<Attributes>;
}
