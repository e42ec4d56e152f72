import type { ApiReference } from "../description/api-reference.js";
import { type Block, type OutlinedPage, section, text } from "../outline/outline.js";
import { siteLink } from "../site-url.js";
import { nameOf, operationPath, paths, playgroundAnchor } from "./paths.js";

/** Every operation, tried against the sandbox within the page. A script puts the form in the place of the list. */
export function playgroundPage(apis: readonly ApiReference[]): OutlinedPage {
  return {
    path: paths.playground,
    title: "Playground",
    summary: "Send every operation of the three contacts APIs to a sandbox within this page, without an account.",
    blocks: [
      text(
        `The sandbox imitates the servers and runs in this page, which can send nothing anywhere: its Content-Security-Policy forbids it. To call a real server, open ${siteLink("the playground for a server of yours", paths.serverPlayground)}.`,
      ),
      section("operations", "Operations", operationTables(apis)),
    ],
  };
}

/** The same for a real server, on a page of its own, because only this one may send anything. */
export function serverPlaygroundPage(apis: readonly ApiReference[]): OutlinedPage {
  return {
    path: paths.serverPlayground,
    title: "Playground for a server of yours",
    summary: "Send operations of the three contacts APIs to a server that you name.",
    blocks: [
      text(
        `What you send here is carried out, with real contacts. The credential is kept in the memory of this page, is sent to the server that you name, and is gone when you leave. The server has to allow calls from pages of other origins (CORS), which upstream does not unless it is configured. To try things out, use ${siteLink("the sandbox", paths.playground)}.`,
      ),
      section("operations", "Operations", operationTables(apis)),
    ],
  };
}

function operationTables(apis: readonly ApiReference[]): Block[] {
  return [
    text("The form needs script. These are the operations that it sends:"),
    ...apis.map((api) => ({
      kind: "table" as const,
      caption: `Operations of ${nameOf(api)}`,
      head: [nameOf(api), "Request"],
      rows: api.operations.map((operation) => ({
        id: playgroundAnchor(api, operation),
        cells: [
          siteLink(operation.summary, operationPath(api, operation)),
          `\`${operation.method.toUpperCase()} ${operation.path}\``,
        ],
      })),
    })),
  ];
}
