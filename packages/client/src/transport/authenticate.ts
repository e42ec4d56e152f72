import type { Fetch } from "./attempt.js";
import type { Settings } from "./options.js";

/**
 * Adds the credential, and only to requests for the configured origin. It is the last door, so that nothing before it
 * (middleware, hooks, errors) ever holds a request with the credential in it.
 */
export const authenticate =
  (next: Fetch, { origin, header, value }: Settings): Fetch =>
  (attempt) => {
    const headers = new Headers(attempt.headers);
    if (attempt.url.startsWith(`${origin}/`)) headers.set(header, value);
    return next({ ...attempt, headers });
  };
