/** @typedef {import("./rule.js").Node} Node */

/**
 * The name of a body's example tells whose it is. `vendor…` is printed on the vendor's page and `recorded…` is an
 * unabridged recording; both cite it. Every other example is ours and cites nothing. Tools show the first example, so
 * that is not the vendor's placeholder.
 *
 * @type {import("./rule.js").Rule}
 */
export const ExampleProvenance = () => ({
  MediaType: {
    enter({ examples }, { report, location, resolve }) {
      const named = Object.entries(/** @type {Record<string, Node>} */ (examples ?? {}));
      if (named[0]?.[0].startsWith("vendor")) {
        report({
          message: "The first example is the vendor's: put a realistic one before it.",
          location: location.child(["examples"]).key(),
        });
      }
      for (const [name, reference] of named) {
        const evidence = /** @type {{ level?: string } | undefined} */ (resolve(reference).node?.["x-evidence"]);
        const wanted = name.startsWith("vendor") ? "example" : name.startsWith("recorded") ? "upstream" : undefined;
        if (evidence?.level === wanted) continue;
        const message = wanted
          ? `The example \`${name}\` needs \`x-evidence\` of the level \`${wanted}\`, with its source.`
          : `The example \`${name}\` is ours and cites nothing: leave out \`x-evidence\`, or name it \`vendor…\` or \`recorded…\`.`;
        report({ message, location: location.child(["examples", name]) });
      }
    },
  },
});
