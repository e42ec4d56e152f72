/**
 * Each body of a request or a response has an example with a name and a summary, which docs, tests and tools quote.
 *
 * @type {import("./rule.js").Rule}
 */
export const NamedExampleOnEveryBody = () => ({
  MediaType: {
    enter({ examples }, { report, location, resolve }) {
      const named = Object.entries(/** @type {Record<string, import("./rule.js").Node>} */ (examples ?? {}));
      if (named.length === 0) report({ message: "The body has no entry under `examples`.", location: location.key() });
      for (const [name, example] of named) {
        const { node } = resolve(example);
        if (node && (!("value" in node) || !node.summary)) {
          const message = `The example \`${name}\` needs a \`summary\` and a \`value\`.`;
          report({ message, location: location.child(["examples", name]) });
        }
      }
    },
  },
});
