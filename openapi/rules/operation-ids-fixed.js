import { operationIds } from "../src/operation-ids.js";

/**
 * Operation ids come from one list, whatever the vendor calls the operation.
 *
 * @type {import("./rule.js").Rule}
 */
export const OperationIdsFixed = () => ({
  Operation: {
    enter({ operationId }, { report, location }) {
      if (operationIds.some((id) => id === operationId)) return;
      const message = `The operation id \`${operationId}\` is not one of: ${operationIds.join(", ")}.`;
      report({ message, location: location.child(["operationId"]) });
    },
  },
});
