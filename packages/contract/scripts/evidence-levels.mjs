/** @typedef {import("@contacts-api/openapi").EvidenceLevel} EvidenceLevel */

/** Parts whose members are data, and no parts of the description. */
const DATA = ["example", "examples", "x-evidence"];

/**
 * The evidence levels of a description by JSON pointer: of each part that states one, unless the part around it states
 * the same.
 *
 * @param {object} description
 * @returns {Record<string, EvidenceLevel>}
 */
export function evidenceLevels(description) {
  /** @type {Record<string, EvidenceLevel>} */
  const levels = {};
  const visit = (
    /** @type {unknown} */ node,
    /** @type {string} */ pointer,
    /** @type {string | undefined} */ around,
  ) => {
    if (typeof node !== "object" || node === null) return;
    const level = Object.entries(node).find(([key]) => key === "x-evidence")?.[1].level ?? around;
    if (level !== around) levels[pointer] = level;
    for (const [key, part] of Object.entries(node)) {
      if (!DATA.includes(key)) visit(part, `${pointer}/${pointerSegment(key)}`, level);
    }
  };
  visit(description, "#", undefined);
  return levels;
}

/**
 * A key as a segment of a JSON pointer (RFC 6901).
 *
 * @param {string} key
 */
export function pointerSegment(key) {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
