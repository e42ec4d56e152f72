/** @typedef {import("./rule.js").Visit} Visit */

/**
 * Every property, parameter, header, request body and response says what it is, in a description of its own or in that
 * of the component it refers to.
 *
 * @type {import("./rule.js").Rule}
 */
export const DescriptionOnEveryField = () => ({
  Parameter: describedAs("parameter"),
  RequestBody: describedAs("request body"),
  Response: describedAs("response"),
  Header: describedAs("header"),
  SchemaProperties: {
    enter(properties, { report, location, resolve }) {
      for (const [name, value] of Object.entries(properties)) {
        const schema = /** @type {import("./rule.js").Node} */ (value);
        if (schema.description || resolve(schema).node?.description) continue;
        report({ message: `The property \`${name}\` has no description.`, location: location.child([name]).key() });
      }
    },
  },
});

/**
 * @param {string} kind
 * @returns {Visit}
 */
function describedAs(kind) {
  return {
    enter({ name, description }, { report, location }) {
      if (description) return;
      report({ message: `The ${kind}${name ? ` \`${name}\`` : ""} has no description.`, location: location.key() });
    },
  };
}
