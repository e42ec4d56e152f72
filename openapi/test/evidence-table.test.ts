import { readFileSync } from "node:fs";
import { countEvidence } from "@contacts-api/openapi";
import { describe, expect, it } from "vitest";
import { withTable } from "../scripts/evidence-table.mjs";

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

describe("the README's table", () => {
  it("is what the script writes: run `npm run evidence -w @contacts-api/openapi`", () => {
    const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
    expect(readme).toBe(withTable(readme));
  });
});
