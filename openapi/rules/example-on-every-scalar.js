/** @typedef {import("./rule.js").Node} Node */
/** @typedef {import("./rule.js").Context["resolve"]} Resolve */

const scalarTypes = ["string", "number", "integer", "boolean"];

/**
 * Every parameter, and every property that holds a string, a number or a boolean, shows an example; so do the elements
 * of arrays and the branches of a choice. Exempt is what leaves no choice: a constant and null.
 *
 * @type {import("./rule.js").Rule}
 */
export const ExampleOnEveryScalar = () => ({
  Parameter: {
    enter(parameter, { report, location }) {
      if (hasExample(parameter)) return;
      report({ message: `The parameter \`${parameter.name}\` has no example.`, location: location.key() });
    },
  },
  SchemaProperties: {
    enter(properties, { report, location, resolve }) {
      for (const [name, schema] of Object.entries(properties)) {
        if (!lacksExample(/** @type {Node} */ (schema), resolve)) continue;
        report({ message: `The property \`${name}\` has no example.`, location: location.child([name]).key() });
      }
    },
  },
});

/** @param {Node} node */
function hasExample(node) {
  return "example" in node || "examples" in node || "const" in node;
}

/**
 * @param {Node} reference A schema, or a reference to one.
 * @param {Resolve} resolve
 * @returns {boolean}
 */
function lacksExample(reference, resolve) {
  const schema = resolve(reference).node ?? {};
  if (hasExample(reference) || hasExample(schema)) return false;
  if ([schema.type].flat().some((type) => scalarTypes.includes(String(type)))) return true;
  const parts = [schema.items, schema.anyOf, schema.oneOf, schema.allOf].flat();
  return parts.some(
    (part) => typeof part === "object" && part !== null && lacksExample(/** @type {Node} */ (part), resolve),
  );
}
