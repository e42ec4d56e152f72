/**
 * The root is a routing table: each path is one reference to a file.
 *
 * @type {import("./rule.js").Rule}
 */
export const PathItemsByReference = () => ({
  Paths: {
    enter(paths, { report, location }) {
      for (const [path, item] of Object.entries(paths)) {
        if (typeof item === "object" && item !== null && Object.keys(item).join() === "$ref") continue;
        const message = `The path \`${path}\` is written out here. Move it to a file of its own and keep only a \`$ref\`.`;
        report({ message, location: location.child([path]).key() });
      }
    },
  },
});
