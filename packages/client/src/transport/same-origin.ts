import { RedirectError } from "../errors/redirect-error.js";
import type { Fetch } from "./attempt.js";

/**
 * Follows five redirects within the origin and refuses all others, because no platform strips a custom key header when it
 * follows one elsewhere. 301, 302 and 303 turn a write into a read, so after a write they are refused too. Browsers hide
 * redirects behind a status of 0; there every one is refused.
 */
export const sameOrigin =
  (next: Fetch): Fetch =>
  async (request, init) => {
    for (let hops = 0; ; hops++) {
      const response = await next(request, { ...init, redirect: "manual" });
      const { status } = response;
      if (status && !/30[12378]/.test(`${status}`)) return response;

      const { method, url, headers } = request;
      const location = response.headers.get("location");
      const target = new URL(location && URL.canParse(location, url) ? location : "data:", url);
      const losesBody = status < 304 && !/GET|HEAD/.test(method);
      if (target.origin !== new URL(url).origin || losesBody || hops === 5) {
        throw new RedirectError(`redirect ${status} to ${target.origin} refused`, request, { status });
      }
      // A body is not lost: it is in `init`, where it overrides the request's.
      request = new Request(target, { method, headers });
    }
  };
