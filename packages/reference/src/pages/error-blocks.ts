import type { ApiReference, OperationReference } from "../description/api-reference.js";
import { type ErrorExample, errorsOf } from "../errors/error-messages.js";
import { remedyFor } from "../errors/remedies.js";
import { anchorOf, type Block, type TableRow, text } from "../outline/outline.js";
import { siteLink } from "../site-url.js";
import { paths } from "./paths.js";

/** How an operation fails, as a table of what servers say. */
export function errorBlocks(api: ApiReference, operation: OperationReference): Block[] {
  return [
    {
      kind: "table",
      caption: `Errors of ${operation.id}`,
      head: ["Message", "Status", "Cause", "What to do", "Client throws"],
      rows: errorsOf(operation).flatMap((error) => errorRows(api, operation, error)),
    },
    text(siteLink("All messages, by their words", paths.errors)),
  ];
}

/** A row for all messages of an error that have one remedy, and another for each that has its own. */
function errorRows(
  api: ApiReference,
  operation: OperationReference,
  { status, cause, messages }: ErrorExample,
): TableRow[] {
  const remedies = new Set(messages.map((message) => remedyFor(status, message)));
  return [...remedies].map((remedy) => {
    const together = messages.filter((message) => remedyFor(status, message) === remedy);
    return {
      cells: [
        together.map((message) => (message === "" ? "(no body)" : message)).join(" · "),
        statusLink(api, operation, status),
        remedy.cause ?? cause,
        remedy.remedy,
        `\`${remedy.error}\``,
      ],
    };
  });
}

/** A status as a link to what it means. */
function statusLink(api: ApiReference, { responses }: OperationReference, status: string): string {
  const component = responses.find((response) => response.status === status)?.component;
  return component === undefined ? status : siteLink(status, `${api.id}/`, `response-${component}`);
}

/** Anchor of a message on the page of all messages. */
export function messageAnchor(status: string, message: string): string {
  return `${status}-${message === "" ? "no-body" : anchorOf(message.toLowerCase())}`;
}
