import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { operationsOf, readDescription } from "@contacts-api/openapi/reader";
import { ResponseValidator, receivedResponse } from "@contacts-api/openapi/validator";
import { describe, expect, it } from "vitest";

interface Exchange {
  readonly comment: string;
  readonly request: { readonly method: string; readonly url: string };
  readonly response: {
    readonly status: number;
    readonly content: { readonly mimeType: string; readonly text?: string };
  };
}

const recording = fileURLToPath(import.meta.resolve("@contacts-api/openapi/recordings/upstream-4.10.1.har"));
const exchanges: Exchange[] = JSON.parse(readFileSync(recording, "utf8")).log.entries;

// EngageLab has paths of its own, which the upstream server does not know.
const recordedApis = ["99digital", "inquirly"] as const;

/** Whether anything in an operation rests on an entry of the recording. */
function citesRecording(operation: object): boolean {
  return JSON.stringify(operation).includes('"recordings/');
}

describe.each(recordedApis)("the description of %s", (api) => {
  const validator = new ResponseValidator(readDescription(api));
  const matched = exchanges.flatMap(({ comment, request, response }) => {
    const operation = validator.operationFor({ method: request.method, path: new URL(request.url).pathname });
    return operation === undefined ? [] : [[comment, operation, response] as const];
  });

  it.each(matched)("holds what upstream answered: %s", (_comment, operation, { status, content }) => {
    expect([...operation.responses.keys()], `of ${operation.operationId}`).toContain(String(status));
    const response = receivedResponse(status, content.mimeType, content.text ?? "");
    expect(validator.fault(operation, response)).toBeNull();
  });

  it("meets a recording of every operation that rests on one", () => {
    const recorded = matched.map(([, { operationId }]) => operationId);
    const citing = operationsOf(readDescription(api)).filter(citesRecording);
    expect(citing.length).toBeGreaterThan(0);
    expect(recorded).toEqual(expect.arrayContaining(citing.map(({ operationId }) => operationId)));
  });
});
