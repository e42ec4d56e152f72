import { ConfigurationError } from "../errors/configuration-error.js";
import type { SendAttempt } from "./request.js";
import type { Settings } from "./settings.js";

/**
 * Adds the credential, and only to requests for the configured origin. It runs last before sending, so that nothing
 * before it (middleware, hooks, errors) ever holds a request with the credential in it.
 *
 * A header of the same name is refused: it would be lost, or would be somebody's credential sent elsewhere.
 */
export function authenticate(next: SendAttempt, { origin, credential }: Settings): SendAttempt {
  return async function authenticate(attempt) {
    const headers = new Headers(attempt.headers);
    if (headers.has(credential.header)) throw new ConfigurationError(`headers must not have ${credential.header}`);
    if (attempt.url.startsWith(`${origin}/`)) headers.set(credential.header, credential.value);
    return next({ ...attempt, headers });
  };
}
