import type { Api } from "@contacts-api/openapi";
import type { ApiReference } from "../description/api-reference.js";
import type { Block } from "../outline/outline.js";
import { readExample } from "./example.js";
import { nameOf } from "./paths.js";

const EXAMPLES: Readonly<Record<Api, string>> = {
  "99digital": "01-first-call",
  inquirly: "02-first-call-inquirly",
  engagelab: "03-first-call-engagelab",
};

/** Installs the client, and the sandbox to try it with. */
export const INSTALLATION: Block = {
  kind: "code",
  language: "shellscript",
  code: "npm install @contacts-api/client\nnpm install --save-dev @contacts-api/sandbox",
};

/**
 * The first call to each API, one at a time.
 *
 * @param below What stands below the code of an example, which is named as in `examples/`.
 */
export function firstCalls(
  apis: readonly ApiReference[],
  below: (example: string) => readonly Block[] = () => [],
): Block {
  return {
    kind: "choice",
    label: "First call",
    name: "api",
    options: apis.map((api) => ({
      title: nameOf(api),
      blocks: [
        { kind: "code", language: "typescript", code: readExample(`${EXAMPLES[api.id]}.ts`, api.id) },
        ...below(EXAMPLES[api.id]),
      ],
    })),
  };
}
