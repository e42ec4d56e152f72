import { eachFile } from "./each-file.js";
import { evidenceFaults } from "./evidence-faults.js";
import { parts } from "./parts.js";

/** Folders of components that say themselves what they rest on. */
const componentFolders = ["schemas", "parameters", "responses"];

/**
 * Operations, components and security schemes say what they rest on, and `x-evidence` keeps its JSON Schema wherever it
 * stands. Components in `shared/` may leave it to those that refer to them. An operation that the vendor does not
 * document has to say in a note what is known of it.
 *
 * @type {import("./rule.js").Rule}
 */
export const EvidencePresent = () =>
  eachFile(({ node: file, folder, isRoot, isShared, report }) => {
    if (!isRoot && !isShared && componentFolders.includes(folder) && !("x-evidence" in file)) {
      report([], "The component has no `x-evidence`: say what it rests on.");
    }
    for (const { node, path } of parts(file)) {
      const evidence = node["x-evidence"];
      const isSecurityScheme = isRoot && path.length === 3 && path[1] === "securitySchemes";
      if (evidence === undefined && ("operationId" in node || isSecurityScheme)) {
        const kind = isSecurityScheme ? "security scheme" : "operation";
        report(path, `The ${kind} has no \`x-evidence\`: say what it rests on.`);
      }
      if (!("x-evidence" in node)) continue;
      for (const message of evidenceFaults(evidence)) report([...path, "x-evidence"], message);
      if ("operationId" in node && isUndocumented(evidence) && !asRecord(evidence).note) {
        const message = "An operation that is only named, or taken from upstream, needs a `note` that says so.";
        report([...path, "x-evidence"], message);
      }
    }
  });

/** @param {unknown} evidence */
function isUndocumented(evidence) {
  const { level } = asRecord(evidence);
  return level === "named" || level === "upstream";
}

/**
 * @param {unknown} value
 * @returns {Record<string, unknown>}
 */
function asRecord(value) {
  return typeof value === "object" && value !== null ? /** @type {Record<string, unknown>} */ (value) : {};
}
