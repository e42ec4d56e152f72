import { ConnectionError } from "../errors/connection-error.js";
import { InvalidResponseError } from "../errors/invalid-response-error.js";
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
  async (request: Request, init: Attempt): Promise<Answer> => {
    try {
      const response = await (send ? send(new Request(request, init)) : fetch(request, init));
      const { status, statusText, ok } = response;
      const received = await readText(response, maxResponseBytes);
      const text = ok ? received : redact(received);
      // Errors show parts of headers too, and a server may repeat there what it was sent.
      const headers = new Headers([...response.headers].map(([name, value]) => [name, redact(value)]));
      // A redirect that the platform hides has status 0, with which no response can be made.
      const answer = status ? new Response(text || null, { status, statusText, headers }) : response;
      // Defined, not assigned: some frameworks replace the global Response by one whose methods are read-only.
      return Object.defineProperties(answer as Answer, {
        request: { value: request },
        text: { value: async () => text },
        refuse: {
          value: () =>
            new InvalidResponseError("not the promised JSON, or over maxResponseBytes", request, {
              status,
              mediaType: headers.get("content-type"),
              requestId: headers.get("x-request-id"),
              // A character is three bytes at most, so this is less than 1 kB.
              excerpt: redact(text).slice(0, 300),
            }),
        },
      });
    } catch (failure) {
      // The platform's fetch fails with a TypeError that says nothing, and has the reason as its cause.
      const { cause = failure } = Object(failure);
      const { code, syscall } = Object(cause);
      // What is not listed here may have been sent; a failure listed wrongly would mean a contact created twice.
      const unsent = /REFUSED|NOTFOUND|AGAIN|CERT|CONNECT(_T|$)/i;
      throw new ConnectionError("connection failed", request, {
        sent: !unsent.test(`${code} ${syscall}`),
        cause: new Error(redact(`${cause} ${code ?? ""}`)),
      });
    }
  };
