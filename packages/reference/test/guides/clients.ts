import { createContacts } from "@contacts-api/client/99digital";
import { createContacts as createEngagelab } from "@contacts-api/client/engagelab";
import { createContacts as createInquirly } from "@contacts-api/client/inquirly";
import type { Sandbox } from "@contacts-api/sandbox";
import { readSiteFile } from "../built-site.js";

/** The platform's `fetch`. */
export type Fetch = typeof fetch;

/** A guide as Markdown. */
export function guide(name: string): string {
  return readSiteFile(`guides/${name}/index.md`);
}

/** Clients of all three APIs, with the options that a test sets. */
export function clientsOf(options: { readonly fetch: Fetch; readonly [name: string]: unknown }) {
  const common = { baseUrl: "http://localhost", ...options };
  const token = { accessToken: "sandbox-admin-token", accountId: 1 };
  return {
    "99digital": createContacts({ ...token, ...common }),
    inquirly: createInquirly({ ...token, ...common }),
    engagelab: createEngagelab({ apiKey: "sandbox-key", apiSecret: "sandbox-secret", ...common }),
  };
}

/** A client of a sandbox by the API of 99digital. */
export function clientOf(sandbox: Sandbox, options = {}) {
  return clientsOf({ fetch: sandbox.fetch, ...options, baseUrl: sandbox.baseUrl("99digital") })["99digital"];
}

/** Contacts for a seed. */
export function contactsOf(count: number) {
  return Array.from({ length: count }, (_, index) => ({ name: `Contact ${index}`, email: `c${index}@acme.example` }));
}

/** Name of the error that a call fails with. */
export async function nameOfError(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => "no error",
    (error: Error) => error.name,
  );
}
