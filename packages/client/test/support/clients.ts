import { type ClientOptions, type ContactsOptions, createClient, createContacts } from "@contacts-api/client/99digital";

export const TOKEN = "secret-token-4711";

/** A client of 99digital with short waits. */
export function clientOf(baseUrl: string, options: Partial<ClientOptions> = {}) {
  return createClient({ accessToken: TOKEN, baseUrl, timeout: 2_000, ...options });
}

/** The contacts of account 1 of 99digital, with short waits. */
export function contactsOf(baseUrl: string, options: Partial<ContactsOptions> = {}) {
  return createContacts({ accessToken: TOKEN, accountId: 1, baseUrl, timeout: 2_000, ...options });
}

/** What a promise rejects with; fails when it does not. */
export async function failureOf(promise: Promise<unknown>): Promise<Error & Record<string, unknown>> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ("value" in outcome) throw new Error(`Expected a failure, but got ${JSON.stringify(outcome.value)}`);
  return outcome.error as Error & Record<string, unknown>;
}
