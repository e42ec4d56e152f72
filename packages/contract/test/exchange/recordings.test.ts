import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { entries } from "./checks.js";

interface Entry {
  readonly comment: string;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: readonly { readonly name: string; readonly value: string }[];
    readonly postData?: { readonly text: string };
  };
  readonly response: {
    readonly status: number;
    readonly content: { readonly mimeType: string; readonly text?: string };
  };
}

const file = fileURLToPath(import.meta.resolve("@contacts-api/openapi/recordings/upstream-4.10.1.har"));
const recorded: Entry[] = JSON.parse(readFileSync(file, "utf8")).log.entries;

function exchangeOf({ request, response }: Entry) {
  const { status, content } = response;
  return {
    request: {
      method: request.method,
      url: request.url,
      headers: request.headers.map(({ name, value }) => [name, value] as const),
      body: request.postData?.text,
    },
    response: { status, headers: { "content-type": content.mimeType }, body: content.text ?? "" },
  };
}

/** The two APIs that have upstream's paths. */
describe.each(["99digital", "inquirly"] as const)("the responses of a real server, checked for %s", (api) => {
  it.each(recorded.map((entry) => [entry.comment, entry] as const))("keep the contract: %s", async (_, entry) => {
    const report = await entries[api].checkExchange(exchangeOf(entry));
    expect(report.violations.filter((violation) => violation.in === "response")).toEqual([]);
  });

  it("reach described operations", async () => {
    const reports = await Promise.all(recorded.map((entry) => entries[api].checkExchange(exchangeOf(entry))));
    const reached = new Set(reports.map(({ operationId }) => operationId));
    expect(reached.size).toBeGreaterThan(5);
  });
});
