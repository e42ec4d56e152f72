import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { type Description, matchOperation, responseValidator } from "./described-response.js";

interface Exchange {
  readonly comment: string;
  readonly request: { readonly method: string; readonly url: string };
  readonly response: {
    readonly status: number;
    readonly content: { readonly mimeType: string; readonly text?: string };
  };
}

const require = createRequire(import.meta.url);
const recording = new URL("../recordings/upstream-4.10.1.har", import.meta.url);
const exchanges: Exchange[] = JSON.parse(readFileSync(recording, "utf8")).log.entries;

// EngageLab has paths of its own, which the upstream server does not know.
const unrecorded = { "99digital": [], inquirly: ["listContactLabels", "setContactLabels"] };

describe.each(Object.entries(unrecorded))("the description of %s", (api, operationsWithoutRecording) => {
  const description: Description = require(`@contacts-api/openapi/${api}.json`);
  const validate = responseValidator(description);
  const matched = exchanges.flatMap(({ comment, request, response }) => {
    const operation = matchOperation(description, request.method, new URL(request.url).pathname);
    return operation === undefined ? [] : [[comment, operation, response] as const];
  });

  test.each(matched)("holds what upstream answered: %s", (_comment, operation, response) => {
    const responseName = operation.responseNames.get(response.status);
    expect(responseName, `${operation.operationId} describes the status ${response.status}`).toBeDefined();
    expect(validate(String(responseName), response.content.mimeType, response.content.text ?? "")).toEqual([]);
  });

  test("meets a recording of every operation but those known to have none", () => {
    const recorded = new Set(matched.map(([, operation]) => operation.operationId));
    const described = Object.values(description.paths).flatMap((path) =>
      Object.values(path).map((operation) => operation.operationId),
    );
    expect(described.filter((operationId) => !recorded.has(operationId))).toEqual(operationsWithoutRecording);
  });
});
