import { isContactsApiError } from "./errors/guards.js";
import type { Hooks, RequestEvent } from "./transport/hooks.js";

/**
 * Hooks that describe each response, failure and repetition of a client in one line, for `log` to write:
 * `GET https://acme.example/api/v1/accounts/1/contacts/search?q=[redacted]&page=1, attempt 1: 200 in 143 ms`.
 *
 * A line has neither a credential nor what a contact is found by: of a query it has the names and the number of the page, of
 * an error its code, and nothing of bodies and messages. To log some of this otherwise, take single hooks of the result.
 *
 * @example
 * ```ts
 * const hooks = logHooks((line) => console.log(line));
 * ```
 */
export function logHooks(log: (line: string) => void): Hooks {
  return {
    onResponse(event) {
      log(`${describe(event)}: ${event.status} in ${Math.round(event.duration)} ms`);
    },
    onFailure(event) {
      log(`${describe(event)}: ${kindOf(event.error)} after ${Math.round(event.duration)} ms`);
    },
    onRetry(event) {
      const reason = event.status ?? kindOf(event.error);
      log(`${describe(event)}: again in ${Math.round(event.delay)} ms because of ${reason}`);
    },
    onIncomplete({ received, expected }) {
      log(`a walk received ${received} contacts where the server counts ${expected}`);
    },
  };
}

function describe({ method, url, attempt }: RequestEvent): string {
  return `${method} ${withoutKeys(url)}, attempt ${attempt}`;
}

/** The reason of the caller's own abort may be anything, and is not written. */
function kindOf(error: unknown): string {
  return isContactsApiError(error) ? error.code : "aborted";
}

/** Words and numbers, as the documented paths are made of. */
const PLAIN_SEGMENT = /^[\w.~-]*$/;
const PAGE_NUMBER = /^\d{1,6}$/;

/** A URL without what could tell a contact: the values of its query, and segments that no documented path has. */
function withoutKeys(text: string): string {
  const { origin, pathname, searchParams } = new URL(text);
  const path = pathname.split("/").map((segment) => (PLAIN_SEGMENT.test(segment) ? segment : "[redacted]"));
  const query = [...searchParams].map(([name, value]) => {
    const isPage = name === "page" && PAGE_NUMBER.test(value);
    return `${name}=${isPage ? value : "[redacted]"}`;
  });
  return origin + path.join("/") + (query.length > 0 ? `?${query.join("&")}` : "");
}
