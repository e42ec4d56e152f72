import { eachFile } from "./each-file.js";
import { parts } from "./parts.js";

/** @typedef {import("./rule.js").Node} Node */

/**
 * What rests on upstream alone is not required, so that a vendor who runs another version breaks nobody's validation: a
 * property with evidence of the level `upstream` is optional, and a schema of that level that requires something says
 * why in a note that begins with "Required".
 *
 * @type {import("./rule.js").Rule}
 */
export const RequiredByVendor = () =>
  eachFile(({ node: file, report }) => {
    for (const { node, path, holder } of parts(file)) {
      if (!Array.isArray(node.required)) continue;
      const properties = /** @type {Record<string, Node>} */ (node.properties ?? {});
      const { level, note } = evidenceOf(holder);
      if (level === "upstream" && !note?.startsWith("Required")) {
        report(
          [...path, "required"],
          'Nothing but upstream requires this: leave out `required`, or say why in a note that begins with "Required".',
        );
      }
      for (const name of node.required) {
        if (level === "upstream" || evidenceOf(properties[name]).level !== "upstream") continue;
        report([...path, "required"], `The property \`${name}\` rests on upstream alone and cannot be required.`);
      }
    }
  });

/**
 * @param {Node | undefined} node
 * @returns {{ level?: string, note?: string }}
 */
function evidenceOf(node) {
  return /** @type {{ level?: string, note?: string } | undefined} */ (node?.["x-evidence"]) ?? {};
}
