import type { SendAttempt } from "./request.js";
import type { Settings } from "./settings.js";

/**
 * Adds the credential, and only to requests for the configured origin. It runs last before sending, so that nothing
 * before it (middleware, hooks, errors) ever holds a request with the credential in it.
 */
export function authenticate(next: SendAttempt, { origin, credential }: Settings): SendAttempt {
  return async function authenticate(attempt) {
    const headers = new Headers(attempt.headers);
    if (attempt.url.startsWith(`${origin}/`)) headers.set(credential.header, credential.value);
    return next({ ...attempt, headers });
  };
}
