import { ConnectionError } from "../errors/connection-error.js";
import type { Answer } from "./answer.js";
import type { Attempt } from "./attempt.js";
import type { Settings } from "./options.js";
import { readText } from "./read-text.js";

/**
 * The innermost door: sends the request with the platform's fetch, or with the one that was given, and receives the whole
 * answer. Of what these reject with only a message is kept, for a foreign error may hold the request and so the credential.
 */
export const exchange =
  ({ fetch: send, redact, maxResponseBytes = 10_000_000 }: Settings) =>
  async (attempt: Attempt): Promise<Answer> => {
    try {
      const response = await (send ?? fetch)(attempt.url, attempt);
      const received = await readText(response, maxResponseBytes);
      const text = response.ok ? received : redact(received);
      // Defined, not assigned: some frameworks replace the global Response by one whose methods are read-only.
      return Object.defineProperty(response as Answer, "text", { value: async () => text });
    } catch (failure) {
      // The platform's fetch fails with a TypeError that says nothing, and has the reason as its cause.
      const { cause = failure } = Object(failure);
      // Deno gives no codes, and writes in brackets what it was doing.
      const { code = /\(Connect\)/.exec(cause), syscall } = Object(cause);
      // What is not listed here may have been sent; a failure listed wrongly would mean a contact created twice.
      const unsent = /REFUSED|NOTFOUND|AGAIN|CERT|CONNECT(_T|\)|$)/i;
      throw new ConnectionError("connection failed", attempt, {
        sent: !unsent.test(`${code} ${syscall}`),
        cause: new Error(redact(`${cause}`)),
      });
    }
  };
