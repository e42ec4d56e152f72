import { basename, dirname } from "node:path";

/** @typedef {import("./rule.js").Node} Node */
/** @typedef {import("./rule.js").Location} Location */

/**
 * One file of a description.
 *
 * @typedef {object} File
 * @property {Node} node What the file holds.
 * @property {string} folder Name of the folder it lies in, such as `schemas`.
 * @property {boolean} isRoot
 * @property {boolean} isShared Whether it lies in `shared/`, and so in the bundles of several APIs.
 * @property {(path: readonly (string | number)[], message: string) => void} report
 */

/**
 * Visitors that look at each file of a description once: the root, then the leaves in the order in which they are met.
 *
 * @param {(file: File) => void} check
 * @returns {ReturnType<import("./rule.js").Rule> & { Root: import("./rule.js").Visit }}
 */
export function eachFile(check) {
  const seen = new Set();
  /**
   * @param {Node} node
   * @param {Location} location
   * @param {boolean} isRoot
   * @param {import("./rule.js").Context["report"]} report
   */
  const visit = (node, location, isRoot, report) => {
    const path = location.source.absoluteRef;
    if (seen.has(path)) return;
    seen.add(path);
    check({
      node,
      isRoot,
      folder: basename(dirname(path)),
      isShared: basename(dirname(dirname(path))) === "shared",
      report: (keys, message) => report({ message, location: location.child(keys) }),
    });
  };
  return {
    Root: { enter: (root, { location, report }) => visit(root, location, true, report) },
    ref: {
      enter(_reference, { report }, { node, location }) {
        if (node && location) visit(node, location, false, report);
      },
    },
  };
}
