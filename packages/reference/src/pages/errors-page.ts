import type { ApiReference } from "../description/api-reference.js";
import { type KnownMessage, knownMessages } from "../errors/error-messages.js";
import { remedyFor } from "../errors/remedies.js";
import { type Block, type OutlinedPage, section, text } from "../outline/outline.js";
import { siteLink } from "../site-url.js";
import { messageAnchor } from "./error-blocks.js";
import { nameOf, operationPath, paths } from "./paths.js";

/** Every error message by its words: what causes it, what to do, and what the client throws. */
export function errorsPage(apis: readonly ApiReference[]): OutlinedPage {
  return {
    path: paths.errors,
    title: "Errors by their message",
    summary: "What the servers’ error messages mean, what to do about each, and what the client throws.",
    blocks: [
      text(
        "The vendors document no error messages. These are Chatwoot’s, from which the three APIs descend; a vendor may have changed them, and a server set to another language translates some.",
      ),
      ...knownMessages(apis).map((known) => messageSection(known, apis)),
    ],
  };
}

function messageSection(known: KnownMessage, apis: readonly ApiReference[]): Block {
  const { message, status, causes, body, mediaType } = known;
  const { remedy, error, cause = causes.join("; ") } = remedyFor(status, message);
  const title = message === "" ? "(no body)" : message;
  return section(messageAnchor(status, message), `${status} ${title}`, [
    {
      kind: "facts",
      facts: [
        { term: "Cause", text: cause },
        { term: "What to do", text: remedy },
        { term: "Client throws", text: `\`${error}\`` },
        { term: "Seen in", text: apis.flatMap((api) => operationsIn(api, known)).join("; ") },
      ],
    },
    message !== "" && {
      kind: "folded",
      title: `The body, \`${mediaType}\``,
      blocks: [
        typeof body === "string"
          ? { kind: "code", language: "text", code: body.trim() }
          : { kind: "code", language: "json", code: JSON.stringify(body, null, 2) },
      ],
    },
  ]);
}

function operationsIn(api: ApiReference, { operations }: KnownMessage): string[] {
  const own = operations.filter((each) => each.api === api).map(({ operation }) => operation);
  if (own.length === 0) return [];
  if (own.length === api.operations.length) return [`${nameOf(api)}: ${siteLink("every operation", `${api.id}/`)}`];
  return [
    `${nameOf(api)}: ${own.map((operation) => siteLink(operation.id, operationPath(api, operation))).join(", ")}`,
  ];
}
