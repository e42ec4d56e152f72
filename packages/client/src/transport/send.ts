import { ConnectionError } from "../errors/connection-error.js";
import { causeOf, textOf, wasCertainlyNotSent } from "./connection-failure.js";
import { parseResponse } from "./parsed-response.js";
import type { SendAttempt } from "./request.js";
import { sentOnce } from "./sent-once.js";
import type { Settings } from "./settings.js";

/**
 * Sends the request with the platform's fetch, or with the one that was given, and receives the whole response. Of what
 * these reject with only a message is kept, for a foreign error may hold the request and so the credential.
 */
export function createSend(settings: Settings): SendAttempt {
  // Taken out, because the platform's fetch must not be called as a method of another object.
  const { fetch, redact } = settings;
  return async function send(attempt) {
    try {
      return await parseResponse(await fetch(attempt.url, await sentOnce(attempt)), attempt.call, settings);
    } catch (failure) {
      const cause = causeOf(failure);
      throw new ConnectionError("connection failed", attempt.call, {
        sent: !wasCertainlyNotSent(cause),
        cause: new Error(redact(textOf(cause))),
      });
    }
  };
}
