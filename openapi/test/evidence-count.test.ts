import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { apis, countEvidence, evidenceLevels } from "@contacts-api/openapi";
import { operationsOf, readDescription } from "@contacts-api/openapi/reader";
import { describe, expect, it } from "vitest";

const documented = { level: "documented", sources: ["https://a.test/x"] };
const upstream = { level: "upstream", sources: ["recordings/upstream-4.10.1.har#/log/entries/0"] };

describe("countEvidence", () => {
  const bundle = {
    info: { description: "One. Two.\n\n## More\n\nUpstream: three. Four.", "x-evidence": documented },
    paths: {
      "/contacts": {
        get: {
          operationId: "listContacts",
          description: "Lists contacts. Upstream: fifteen.",
          "x-evidence": { ...documented, level: "named" },
          parameters: [{ $ref: "#/components/parameters/page" }],
          responses: {
            "200": { $ref: "#/components/responses/Listed" },
            default: { $ref: "#/components/responses/Listed" },
          },
        },
        post: {
          operationId: "createContact",
          "x-evidence": documented,
          parameters: [{ $ref: "#/components/parameters/page" }],
          requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Contact" } } } },
          responses: {},
        },
      },
    },
    components: {
      parameters: { page: { name: "page", description: "Page.", "x-evidence": documented } },
      responses: {
        Listed: {
          "x-evidence": upstream,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Contact" } } },
        },
      },
      schemas: {
        Contact: {
          "x-evidence": documented,
          properties: {
            id: { description: "ID.", "x-evidence": upstream },
            status: { $ref: "#/components/schemas/Status" },
            example: { type: "string" },
          },
        },
        Status: { enum: ["open", "resolved"] },
      },
    },
  };

  it("counts each part at the level that holds for it, and a component once", () => {
    expect(countEvidence(bundle)).toEqual({
      operations: { documented: 1, example: 0, named: 1, upstream: 0 },
      parameters: { documented: 1, example: 0, named: 0, upstream: 1 },
      fields: { documented: 2, example: 0, named: 0, upstream: 1 },
      "enum values": { documented: 2, example: 0, named: 0, upstream: 0 },
      statuses: { documented: 0, example: 0, named: 0, upstream: 2 },
      sentences: { documented: 4, example: 0, named: 1, upstream: 4 },
    });
  });
});

describe("the table of the evidence in the bundles", () => {
  const script = fileURLToPath(new URL("../scripts/print-evidence.mjs", import.meta.url));
  const table = execFileSync(process.execPath, [script], { encoding: "utf8" });

  it.each(apis)("has the operations of %s by their levels", (api) => {
    const operations = operationsOf(readDescription(api)).map(({ operation }) => operation["x-evidence"]?.level);
    const counts = Object.keys(evidenceLevels).map((level) => operations.filter((one) => one === level).length);
    expect(operations.length).toBeGreaterThan(0);
    expect(table).toContain(`| ${api} | operations | ${counts.join(" | ")} |`);
  });
});
