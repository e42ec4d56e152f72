import { eachFile } from "./each-file.js";
import { parts } from "./parts.js";
import { vendorHostOf } from "./vendor-host.js";

/**
 * The description and each operation point at the vendor's page, where every tool for OpenAPI shows it.
 *
 * @type {import("./rule.js").Rule}
 */
export const ExternalDocs = () => {
  /** @type {string | undefined} */
  let vendorHost;
  return eachFile(({ node: file, isRoot, report }) => {
    if (isRoot) {
      vendorHost = vendorHostOf(file);
      if (vendorHost === undefined)
        report([], "The description has no `externalDocs` with the URL of the vendor's documentation.");
    }
    for (const { node, path } of parts(file)) {
      if (!("operationId" in node) || vendorHostOf(node) === vendorHost) continue;
      report(path, `The operation needs \`externalDocs\` with the URL of a page on the vendor's host, ${vendorHost}.`);
    }
  });
};
