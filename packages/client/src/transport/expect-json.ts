import { InvalidResponseError } from "../errors/invalid-response-error.js";
import type { Fetch } from "./attempt.js";
import type { Settings } from "./options.js";

/**
 * Lets a 2xx answer pass only when it is JSON in a known envelope; what is unknown inside is let through. An empty answer is
 * fine where one is documented: 204, and after DELETE. Other statuses pass with whatever text they have.
 */
export const expectJson =
  (next: Fetch, { redact }: Settings): Fetch =>
  async (attempt) => {
    const answer = await next(attempt);
    const { ok, status, headers } = answer;
    const text = await answer.text();
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch {
      // The lack of data tells.
    }
    const requestId = redact(headers.get("x-request-id"));
    const refuse = () =>
      new InvalidResponseError("not the promised JSON, or over maxResponseBytes", attempt, {
        status,
        mediaType: redact(headers.get("content-type")),
        requestId,
        // A character is three bytes at most, so this is less than 1 kB.
        excerpt: redact(text).slice(0, 300),
      });
    // Besides bare lists there are payloads, bare contacts, and links to an inbox.
    const { payload, id = payload, source_id = id } = Object(data);
    const isEmpty = !text && (status === 204 || attempt.method === "DELETE");
    if (ok && !isEmpty && source_id === undefined && !Array.isArray(data)) throw refuse();
    return Object.assign(answer, { call: attempt, requestId, data: () => data, refuse });
  };
