import { eachFile } from "./each-file.js";
import { evidenceFaults, isUpstreamSource } from "./evidence-faults.js";
import { parts } from "./parts.js";

/** @typedef {import("./rule.js").Node} Node */
/** @typedef {import("../src/evidence.js").Evidence} Evidence */

/** What a text says on the strength of upstream: from the marker to the next heading, or to the end. */
const marker = /(?:^|\s)Upstream: .*?(?=\n#{1,6} |$)/gs;

const namesUpstream = /upstream|chatwoot/i;

/**
 * What a description says on the strength of upstream, and not of its vendor, begins with `Upstream: `. Such a sentence
 * has an upstream source in the evidence that holds for it, and evidence with an upstream source has such a sentence.
 * Where the whole part is upstream's, its level says so, and the word is not used.
 *
 * @type {import("./rule.js").Rule}
 */
export const UpstreamSentences = () =>
  eachFile(({ node: file, report }) => {
    /** @type {Map<Node, readonly (string | number)[]>} Evidence that cites upstream beside its vendor, by its holder. */
    const unsaid = new Map();
    for (const { node, path, holder } of parts(file)) {
      const evidence = evidenceOf(holder);
      if (holder === node && evidence && evidence.level !== "upstream" && citesUpstream(evidence))
        unsaid.set(node, path);
      const texts = [node.description, node.summary].filter((text) => typeof text === "string");
      const said = texts.filter((text) => text.match(marker));
      if (said.length > 0 && holder) unsaid.delete(holder);
      for (const message of faults(texts, said, evidence)) report(path, message);
      const note = holder === node ? evidence?.note : undefined;
      if (evidence && note && namesUpstream.test(note) && !citesUpstream(evidence)) {
        report(path, "The note of this evidence speaks of upstream, and no source of it is upstream's.");
      }
    }
    for (const path of unsaid.values()) {
      report(
        [...path, "x-evidence"],
        "The evidence cites upstream, and no text that it holds for has a sentence that begins with `Upstream: `.",
      );
    }
  });

/**
 * @param {string[]} texts
 * @param {string[]} said The texts with a marked sentence.
 * @param {Evidence | undefined} evidence What holds for the texts.
 * @returns {string[]}
 */
function faults(texts, said, evidence) {
  if (evidence?.level === "upstream") {
    return said.map(() => "The whole part is `upstream`: leave out the word `Upstream:`.");
  }
  const found = [];
  if (said.length > 0 && !(evidence && citesUpstream(evidence))) {
    found.push("A sentence begins with `Upstream: `, and the evidence that holds for it has no upstream source.");
  }
  if (evidence && texts.some((text) => namesUpstream.test(text.replace(marker, "")))) {
    found.push("The text speaks of upstream outside a sentence that begins with `Upstream: `.");
  }
  return found;
}

/** @param {Evidence} evidence */
function citesUpstream({ sources }) {
  return sources.some(isUpstreamSource);
}

/**
 * @param {Node | undefined} holder
 * @returns {Evidence | undefined}
 */
function evidenceOf(holder) {
  const evidence = holder?.["x-evidence"];
  return evidence !== undefined && evidenceFaults(evidence).length === 0
    ? /** @type {Evidence} */ (evidence)
    : undefined;
}
