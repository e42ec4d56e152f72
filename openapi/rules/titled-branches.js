/** @typedef {import("./rule.js").Node} Node */

/**
 * The branches of a choice have names, by which generators call their types: a reference has one, null needs none, and
 * everything else has a `title`. A choice between readings is `anyOf`, so that a response that keeps both is no fault.
 *
 * @type {import("./rule.js").Rule}
 */
export const TitledBranches = () => ({
  Schema: {
    enter(schema, { report, location }) {
      if ("oneOf" in schema)
        report({
          message: "Use `anyOf`: a response that keeps two readings is no fault.",
          location: location.child(["oneOf"]).key(),
        });
      if (Array.isArray(schema.type) && schema.type.filter((type) => type !== "null").length > 1) {
        report({
          message: "Write several types as `anyOf`: generators in other languages stop at a list of types.",
          location: location.child(["type"]),
        });
      }
      for (const [index, branch] of /** @type {Node[]} */ (schema.anyOf ?? []).entries()) {
        if ("$ref" in branch || branch.type === "null" || branch.title) continue;
        report({
          message: "A branch of `anyOf` has no `title`: generators name its type by it.",
          location: location.child(["anyOf", index]),
        });
      }
    },
  },
});
