import type { Client } from "openapi-fetch";
import type { paths } from "./generated/engagelab.js";
import { api, type Contacts, contactsOf, operations, totalOrder } from "./generated/engagelab.resource.js";
import type { CustomAttributes } from "./model/contact.js";
import { createResource } from "./resource/create-resource.js";
import { type KeyPairOptions, keyPair } from "./transport/credentials.js";
import { createOpenApiFetch } from "./transport/openapi-fetch.js";
import type { TransportOptions } from "./transport/options.js";
import { configure } from "./transport/settings.js";

export type { components, operations, paths } from "./generated/engagelab.js";
export type {
  ContactSort,
  Contacts,
  CreateContact,
  ListOptions,
  UpdateContact,
} from "./generated/engagelab.resource.js";

/** `baseUrl` is the vendor's host, `https://livedesk-api.engagelab.com`, unless given. */
export interface ClientOptions extends KeyPairOptions, TransportOptions {}

export interface ContactsOptions extends ClientOptions {}

/**
 * An openapi-fetch client of the API. Throws a `ConfigurationError` for options it cannot work with.
 *
 * @example
 * ```ts
 * const client = createClient({ apiKey: "sandbox-key", apiSecret: "sandbox-secret", baseUrl });
 * ```
 */
export function createClient(options: ClientOptions): Client<paths> {
  return createOpenApiFetch<paths>(configure(keyPair(options), options, api));
}

/**
 * The contacts of one project. Throws a `ConfigurationError` for options it cannot work with.
 *
 * @example
 * ```ts
 * import { createContacts } from "@contacts-api/client/engagelab";
 * import { createSandbox } from "@contacts-api/sandbox";
 *
 * const sandbox = createSandbox();
 * const contacts = createContacts({
 *   apiKey: "sandbox-key",
 *   apiSecret: "sandbox-secret",
 *   baseUrl: sandbox.baseUrl("engagelab"),
 *   fetch: sandbox.fetch,
 * });
 *
 * const carol = await contacts.create({ inboxId: 407, name: "Carol", email: "carol@acme.example" });
 * await contacts.update(carol.id, { phoneNumber: "+12025550144" });
 * for await (const contact of contacts.list({ sort: "name", direction: "desc" }))
 *   console.log(contact.id, contact.phoneNumber);
 * ```
 */
export function createContacts<Attributes = CustomAttributes>(options: ContactsOptions): Contacts<Attributes> {
  const settings = configure(keyPair(options), options, api);
  const contacts = contactsOf(createResource({ settings, operations, totalOrder }));
  return contacts as Contacts<Attributes>;
}
