import { basename, dirname } from "node:path";

/** @typedef {import("./rule.js").Location} Location */

const rootLines = 150;
const leafLines = 120;

const nameStyles = {
  paths: { pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, words: "kebab-case" },
  examples: { pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, words: "kebab-case" },
  parameters: { pattern: /^[a-z0-9]+(_[a-z0-9]+)*$/, words: "snake_case" },
  schemas: { pattern: /^([A-Z][a-z0-9]*)+$/, words: "PascalCase" },
  responses: { pattern: /^([A-Z][a-z0-9]*)+$/, words: "PascalCase" },
};

/**
 * A description is a tree of small files: a root of at most 150 lines, leaves of at most 120, one component a file,
 * named like the component. The name of a file becomes the name of its component in the bundle.
 *
 * @type {import("./rule.js").Rule}
 */
export const FileLayout = () => {
  /** Leaves already looked at; a leaf is met once for each reference to it. */
  const seen = new Set();
  return {
    Root: {
      enter(_root, { report, location }) {
        const message = tooLong(location, rootLines, "Move what is not a table of references to files of its own.");
        if (message) report({ message, location });
      },
    },
    Paths: {
      enter(paths, { report, location }) {
        for (const [path, item] of Object.entries(paths)) {
          const file = /** @type {{ $ref?: string }} */ (item).$ref;
          const expected = `paths/${fileNameOf(path)}`;
          if (file === undefined || file.replace(/^\.\//, "") === expected) continue;
          const message = `The file of \`${path}\` must be named like its URL: \`${expected}\`.`;
          report({ message, location: location.child([path, "$ref"]) });
        }
      },
    },
    Parameter: {
      enter({ name }, { report, location }) {
        if (folderOf(location) !== "parameters" || nameOf(location) === name) return;
        report({ message: `The file of the parameter \`${name}\` must be \`parameters/${name}.yaml\`.`, location });
      },
    },
    ref: {
      enter(node, { report, location }, { location: target }) {
        if (node.$ref.includes("#")) {
          report({ message: "One component a file: refer to a whole file, without `#`.", location });
        } else if (target && !seen.has(target.source.absoluteRef)) {
          seen.add(target.source.absoluteRef);
          for (const message of leafFaults(target)) report({ message, location: target });
        }
      },
    },
  };
};

/**
 * @param {Location} leaf
 * @returns {string[]}
 */
function leafFaults(leaf) {
  const folder = folderOf(leaf);
  const style = Object.entries(nameStyles).find(([name]) => name === folder)?.[1];
  if (!style)
    return [`A leaf must lie in one of the folders ${Object.keys(nameStyles).join(", ")}, not in \`${folder}\`.`];
  const long = tooLong(leaf, leafLines, "Move a part of it to a component of its own.");
  const misnamed = style.pattern.test(nameOf(leaf))
    ? undefined
    : `The name of the file \`${folder}/${nameOf(leaf)}.yaml\` must be in ${style.words}.`;
  return [long, misnamed].filter((fault) => fault !== undefined);
}

/**
 * @param {Location} location
 * @param {number} limit
 * @param {string} advice
 */
function tooLong({ source }, limit, advice) {
  const lines = source.body.trimEnd().split("\n").length;
  return lines > limit ? `The file has ${lines} lines, more than ${limit}. ${advice}` : undefined;
}

/**
 * The name that a path's file must have: the segments below the account, joined by hyphens.
 *
 * @param {string} path
 */
function fileNameOf(path) {
  const below = path.replace(/^.*\/accounts\/(\{account_id\}\/)?/, "");
  return `${below.replace(/[{}]/g, "").replace(/[/_]/g, "-")}.yaml`;
}

/** @param {Location} location */
function folderOf({ source }) {
  return basename(dirname(source.absoluteRef));
}

/** @param {Location} location */
function nameOf({ source }) {
  return basename(source.absoluteRef, ".yaml");
}
