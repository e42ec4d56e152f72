import { RedirectError } from "../errors/redirect-error.js";
import type { Fetch } from "./attempt.js";
import type { Settings } from "./options.js";
import { parseUrl } from "./parse-url.js";

/**
 * Follows five redirects within the origin and refuses all others, because no platform strips a custom key header when it
 * follows one elsewhere. 301, 302 and 303 turn a write into a read, so after a write they are refused too. Browsers hide
 * redirects behind a status of 0; there every one is refused.
 */
export const sameOrigin =
  (next: Fetch, { redact }: Settings): Fetch =>
  async (attempt) => {
    for (let hops = 0; ; hops++) {
      const answer = await next({ ...attempt, redirect: "manual" });
      const { status, headers } = answer;
      if (status && !/30[12378]/.test(`${status}`)) return answer;

      const { method, url } = attempt;
      const target = parseUrl(headers.get("location"), url);
      const losesBody = status < 304 && !/GET|HEAD/.test(method);
      if (target.origin !== new URL(url).origin || losesBody || hops === 5) {
        throw new RedirectError(redact(`redirect ${status} to ${target.origin} refused`), attempt, { status });
      }
      attempt = { ...attempt, url: target.href };
    }
  };
