import { apis } from "@contacts-api/openapi";
import { bodiesOf, type DescribedOperation, operationsOf, readDescription } from "@contacts-api/openapi/reader";
import { describe, expect, it } from "vitest";
import { credentialOf, entries, pathOf, statusOf } from "./checks.js";

describe.each(apis)("the examples of %s", (api) => {
  const description = readDescription(api);
  const { checkExchange } = entries[api];

  function jsonExamples(content: Parameters<typeof bodiesOf>[1] | undefined) {
    const json = bodiesOf(description, content ?? {}).filter(({ mediaType }) => mediaType === "application/json");
    return json.flatMap(({ examples }) => [...examples]);
  }

  function requestTo(operation: DescribedOperation, body: unknown) {
    const headers = { ...credentialOf(api), ...(body !== undefined && { "content-type": "application/json" }) };
    return { method: operation.method, url: `https://host.example/base${pathOf(operation)}`, headers, body };
  }

  const requests = operationsOf(description).flatMap((operation) =>
    jsonExamples(operation.requestBody?.content).map(([name, body]) => ({
      operation,
      operationId: operation.operationId,
      name,
      body,
    })),
  );

  it.each(requests)("are requests without a finding: $operationId $name", async ({ operation, body }) => {
    const request = requestTo(operation, JSON.stringify(body));
    const { violations, drift } = await checkExchange({ request, response: { status: 500, body: undefined } });
    expect([...violations, ...drift].filter((finding) => finding.in === "request")).toEqual([]);
  });

  const responses = operationsOf(description).flatMap((operation) =>
    [...operation.responses].flatMap(([status, { content }]) =>
      bodiesOf(description, content ?? {}).flatMap(({ mediaType, examples }) =>
        [...examples].map(([name, value]) => ({
          operation,
          operationId: operation.operationId,
          status,
          mediaType,
          name,
          value,
        })),
      ),
    ),
  );

  it.each(responses)("are responses without a finding: $operationId $status $name", async (example) => {
    const { operation, status, mediaType, value } = example;
    const body = mediaType === "application/json" ? JSON.stringify(value) : value;
    const headers = { "Content-Type": `${mediaType}; charset=utf-8` };
    const response = { status: statusOf(status), headers, body };
    const report = await checkExchange({ request: requestTo(operation, undefined), response });
    expect(report.operationId).toBe(operation.operationId);
    const found = [...report.violations, ...report.drift].filter((finding) => finding.in === "response");
    expect(found.map(({ where }) => where)).toEqual(status === "default" ? ["/status"] : []);
  });
});
