import type { ApiReference } from "../../description/api-reference.js";
import { section, text } from "../../outline/outline.js";
import { siteLink } from "../../site-url.js";
import { paths } from "../paths.js";
import { exampleFile, furtherReading, type Guide, guidePath, printed, problems } from "./guide.js";

/** How to test a program without a server. */
export function testingGuide(apis: readonly ApiReference[]): Guide {
  return {
    path: guidePath("testing"),
    title: "Test with the sandbox",
    summary: "Test what your program does with contacts: without an account, a mock for each call, or a network.",
    operations: [],
    blocks: [
      section("tests", "A function and its tests", [
        exampleFile("testing/sign-up.ts", "typescript"),
        text(
          "The function takes the client that it uses. Its tests hand it one whose server runs in the same process:",
        ),
        exampleFile("testing/sign-up.test.ts", "typescript"),
        printed("testing", "Vitest reports, here without the times"),
        text(
          "`seed` is what the server begins with, `state` what it holds, `requests` what it has received, and `addFault` breaks the next request that matches. It imitates Chatwoot, error messages included.",
        ),
      ]),
      section("server", "From another language", [
        text("The sandbox is a server, too; `POST /__sandbox/reset` puts it back to its seed between tests:"),
        { kind: "code", language: "shellscript", code: "npx contacts-sandbox --port 4010" },
      ]),
      problems([
        [
          "A test fails only after another one",
          "They share a server, or a client, which remembers the contacts that it has seen.",
          "Make both anew for each test. It costs next to nothing.",
        ],
        [
          "`ConnectionError`, `NotFoundError` or a call of a real server",
          "The client has no `fetch` of the sandbox, no `baseUrl`, or neither.",
          "Pass both: the sandbox listens on no port.",
        ],
        [
          "The test passes and production fails",
          "One process is kinder than a database that serves many at a time, and a vendor may run another version.",
          'Switch on `createSandbox({ realism: "database" })`, choose a `profile`, and hold the vendor’s own server to the contract.',
        ],
      ]),
      furtherReading(
        apis,
        [],
        [
          `${siteLink("Contract tests in CI", guidePath("contract"))}: whether the vendor’s server does what the sandbox does`,
          `${siteLink("Playground", paths.playground)}: the sandbox in a page`,
        ],
      ),
    ],
  };
}
