import type { IncomingRequest } from "../http/incoming-request.js";

/** Fetch metadata of a request that the user, or a page of the same origin, has caused. */
const TRUSTED_SITES = new Set(["same-origin", "none"]);

const LOCAL_NAME = /^(?:localhost|.+\.localhost|\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/i;

/**
 * Whether a page of another site sent this, which must not be able to reset or read a sandbox that runs on the
 * visitor's machine. Only browsers say where a request comes from, so programs are never taken for one.
 */
export function isCrossSite(request: Pick<IncomingRequest, "header" | "url">): boolean {
  const site = request.header("sec-fetch-site");
  const origin = request.header("origin");
  if (site === null && origin === null) return false;
  const { host, hostname } = new URL(request.url);
  // A name that an attacker makes point here would count as the same origin.
  if (!LOCAL_NAME.test(hostname)) return true;
  if (site !== null && !TRUSTED_SITES.has(site)) return true;
  return origin !== null && origin !== `http://${host}`;
}
