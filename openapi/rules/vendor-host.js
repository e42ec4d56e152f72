/** @typedef {import("./rule.js").Node} Node */

/**
 * The host of a URL; undefined for what is none.
 *
 * @param {unknown} url
 */
export function hostOf(url) {
  return typeof url === "string" && URL.canParse(url) ? new URL(url).host : undefined;
}

/**
 * The host of the vendor's pages, to which the `externalDocs` of a description or an operation point.
 *
 * @param {Node} node
 */
export function vendorHostOf({ externalDocs }) {
  return hostOf(/** @type {{ url?: unknown } | undefined} */ (externalDocs)?.url);
}
