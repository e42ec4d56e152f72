import type { IncomingRequest } from "../http/incoming-request.js";

/** Values of `sec-fetch-site` for a request that the user or a page of the same origin has caused. */
const TRUSTED_SITES = new Set(["same-origin", "none"]);

const LOCAL_NAME = /^(?:localhost|.+\.localhost|\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/i;

/**
 * Whether a page of another site sent the request. Such a page must not be able to reset or read a sandbox that runs on
 * its visitor's machine. Only browsers send these headers, so a program is never mistaken for a page.
 */
export function isCrossSite(request: Pick<IncomingRequest, "header" | "url">): boolean {
  const site = request.header("sec-fetch-site");
  const origin = request.header("origin");
  if (site === null && origin === null) return false;
  const { host, hostname } = new URL(request.url);
  // An attacker can make a name of their own resolve to this machine, which the browser then takes for the same origin.
  if (!LOCAL_NAME.test(hostname)) return true;
  if (site !== null && !TRUSTED_SITES.has(site)) return true;
  return origin !== null && origin !== `http://${host}`;
}
