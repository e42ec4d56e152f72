import type { Client } from "openapi-fetch";
import type { paths } from "./generated/inquirly.js";
import { api, type Contacts, contactsOf, operations, totalOrder } from "./generated/inquirly.resource.js";
import type { CustomAttributes } from "./model/contact.js";
import { createResource } from "./resource/create-resource.js";
import { type AccountOptions, accountPath } from "./resource/send-operation.js";
import { type AccessTokenOptions, accessToken } from "./transport/credentials.js";
import { createOpenApiFetch } from "./transport/openapi-fetch.js";
import type { TransportOptions } from "./transport/options.js";
import { configure } from "./transport/settings.js";

export type { components, operations, paths } from "./generated/inquirly.js";
export type {
  ContactSort,
  Contacts,
  CreateContact,
  CreateContactInbox,
  ListOptions,
  UpdateContact,
} from "./generated/inquirly.resource.js";
export type { FilterCondition } from "./resource/write/filter-condition.js";

/** `baseUrl` is required: the vendor documents no host. */
export interface ClientOptions extends AccessTokenOptions, TransportOptions {
  readonly baseUrl: string;
}

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
 * import { createContacts } from "@contacts-api/client/inquirly";
 * import { createSandbox } from "@contacts-api/sandbox";
 *
 * const sandbox = createSandbox();
 * const contacts = createContacts({
 *   accessToken: "sandbox-admin-token",
 *   accountId: 1,
 *   baseUrl: sandbox.baseUrl("inquirly"), // required: the vendor documents no host
 *   fetch: sandbox.fetch,
 * });
 *
 * const bob = await contacts.create({ inboxId: 1, name: "Bob", phoneNumber: "+12025550143" });
 * for await (const contact of contacts.search("bob")) console.log(contact.id, contact.phoneNumber);
 * await contacts.delete(bob.id);
 * ```
 */
export function createContacts<Attributes = CustomAttributes>(options: ContactsOptions): Contacts<Attributes> {
  const settings = configure(accessToken(options), options, api);
  const contacts = contactsOf(createResource({ settings, operations, totalOrder, account: accountPath(options) }));
  return contacts as Contacts<Attributes>;
}
