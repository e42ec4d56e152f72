import { evidenceFaults } from "./evidence-faults.js";

/** @typedef {import("./rule.js").Node} Node */
/** @typedef {import("./rule.js").Context} Context */

/**
 * Every operation says what it rests on, and `x-evidence` has one shape wherever it stands. An operation that the
 * vendor does not document has to say in a note what was taken from where, so that it never passes for documented.
 *
 * @type {import("./rule.js").Rule}
 */
export const EvidencePresent = () => ({
  Operation: {
    enter(operation, { report, location }) {
      const evidence = operation["x-evidence"];
      if (evidence === undefined) {
        report({ message: "The operation has no `x-evidence`: say what it rests on.", location: location.key() });
      } else if (isUndocumented(evidence) && !(/** @type {Node} */ (evidence).note)) {
        const message = "An operation that is only named, or taken from upstream, needs a `note` that says so.";
        report({ message, location: location.child(["x-evidence"]) });
      }
    },
  },
  any: { enter: reportFaults },
  ref: { enter: reportFaults }, // beside a reference, evidence is part of the reference and not of its target
});

/**
 * @param {Node} node
 * @param {Context} context
 */
function reportFaults(node, { report, location }) {
  if (typeof node !== "object" || node === null || !("x-evidence" in node)) return;
  for (const message of evidenceFaults(node["x-evidence"])) {
    report({ message, location: location.child(["x-evidence"]) });
  }
}

/** @param {unknown} evidence */
function isUndocumented(evidence) {
  const level = /** @type {Node | null} */ (evidence)?.level;
  return level === "named" || level === "upstream";
}
