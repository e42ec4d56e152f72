import { listContacts, searchContacts } from "../../store/contacts/contact-reading.js";
import { isBlank } from "../../store/database/casting.js";
import { type Parameters, parameter } from "../../store/parameters.js";
import { type Operation, wantsContactInboxes } from "../../upstream/operation.js";
import { fromTemplate } from "../../upstream/operation-result.js";
import { create, update } from "../../upstream/operations/contacts.js";

/** Two pages of the vendor describe this one route: with `q` it searches, without it lists. */
const listOrSearch: Operation = {
  method: "GET",
  path: "/contacts",
  run: (call) => {
    const parameters = withSortDirection(call.parameters);
    const withContactInboxes = wantsContactInboxes(call);
    return isBlank(parameter(parameters, "q"))
      ? fromTemplate(call.envelopes.listed(call, listContacts(call.store, call.caller, parameters), withContactInboxes))
      : fromTemplate(
          call.envelopes.searched(call, searchContacts(call.store, call.caller, parameters), withContactInboxes),
        );
  },
};

export const operations: readonly Operation[] = [listOrSearch, create, update];

/** The vendor documents `direction` beside `sort`; the rules below know a minus sign. */
function withSortDirection(parameters: Parameters): Parameters {
  const sort = parameter(parameters, "sort");
  if (typeof sort !== "string" || parameter(parameters, "direction") !== "desc") return parameters;
  const descending = sort.split(",").map((key) => (key.startsWith("-") ? key : `-${key}`));
  return { ...parameters, sort: descending.join(",") };
}
