import { apiIds } from "@contacts-api/sandbox";
import { describe, expect, it } from "vitest";
import { operationsOf, readDescription } from "./description.js";
import { start, transports } from "./server-under-test.js";

interface Example {
  readonly title: string;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** Every request that a description shows, among them the ones that the vendors' pages print. */
function examplesOf(api: (typeof apiIds)[number]): Example[] {
  return operationsOf(readDescription(api)).flatMap(({ operationId, method, template, bodies }) =>
    bodies
      .filter(({ mediaType }) => mediaType === "application/json")
      .flatMap(({ examples }) => Object.entries(examples))
      .map(([name, body]) => ({
        title: `${name} of ${operationId}`,
        method,
        path: template.replace("{account_id}", "1").replace(/\{\w+\}/, "1"),
        body,
      })),
  );
}

describe.each(transports)("the requests that the descriptions show, %s", (transport) => {
  describe.each(apiIds)("of %s", (api) => {
    it.each(examplesOf(api))("get a described answer: $title", async ({ method, path, body }) => {
      const seed = { contacts: [{ id: 1, name: "Seeded", custom_attributes: { plan: "free" } }] };
      const { call } = await start(transport, { api, seed });
      const answer = await call(method, path, { body });
      // Some pages print the word "string" for every text, which is neither an e-mail nor a phone number.
      const hasPlaceholders = Object.values(body as object).includes("string");
      expect(answer.status, answer.text).toBe(hasPlaceholders ? 422 : 200);
    });
  });
});

describe("the check of answers", () => {
  it("notices an answer that breaks its description", async () => {
    const { call, sandbox } = await start("in process");
    sandbox.addFault({
      effect: {
        kind: "status",
        status: 200,
        headers: { "content-type": "application/json" },
        body: '{"payload":[{"id":"one"}],"meta":{}}',
      },
    });
    await expect(call("GET", "/contacts")).rejects.toThrow("the body breaks its schema");
  });
});
