import { RedirectError } from "../errors/redirect-error.js";
import { isRead } from "./operation-rule.js";
import type { Attempt, SendAttempt } from "./request.js";
import { parseUrl, type Settings } from "./settings.js";

/** The status behind which browsers hide a redirect that they were told not to follow. */
const HIDDEN = 0;
const REDIRECTS: ReadonlySet<number> = new Set([HIDDEN, 301, 302, 303, 307, 308]);
/** After any other redirect a write becomes a read. */
const KEEPS_METHOD: ReadonlySet<number> = new Set([307, 308]);
const MOST_HOPS = 5;

/**
 * Follows redirects within the origin and refuses all others, because no platform strips a custom key header when it
 * follows one elsewhere. 301, 302 and 303 turn a write into a read, so after a write they are refused too. Browsers hide
 * redirects; there every one is refused.
 */
export function sameOrigin(next: SendAttempt, { redact }: Settings): SendAttempt {
  return async function sameOrigin(attempt) {
    let current: Attempt = { ...attempt, redirect: "manual" };
    for (let hops = 0; ; hops++) {
      const response = await next(current);
      const { status, headers } = response;
      if (!REDIRECTS.has(status)) return response;

      const target = parseUrl(headers.get("location"), current.url);
      // By its text, for the origin of a `blob:` URL, or of one with a user name, is the same.
      const staysHere = target?.href.startsWith(`${new URL(current.url).origin}/`);
      const losesBody = !KEEPS_METHOD.has(status) && !isRead(current.method);
      if (target === undefined || !staysHere || losesBody || hops === MOST_HOPS) {
        throw new RedirectError(redact(`redirect ${status} to ${target?.origin ?? "nowhere"} refused`), current.call, {
          status,
        });
      }
      // The target of a redirect may repeat the credential.
      current = { ...current, url: target.href, call: { ...current.call, url: redact(target.href) } };
    }
  };
}
