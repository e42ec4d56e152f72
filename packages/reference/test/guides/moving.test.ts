import { apis } from "@contacts-api/openapi";
import { readDescription } from "@contacts-api/openapi/reader";
import { createSandbox } from "@contacts-api/sandbox";
import { describe, expect, it } from "vitest";
import { clientsOf, contactsOf, guide } from "./clients.js";

describe("the guide to moving is right that", () => {
  it.each(apis)("a list of %s leaves out who has nothing but a name", async (api) => {
    const sandbox = createSandbox({ seed: { contacts: [{ name: "Nobody" }, ...contactsOf(1)] } });
    const contacts = clientsOf({ fetch: sandbox.fetch, baseUrl: sandbox.baseUrl(api) })[api];
    expect((await contacts.list().toArray()).map(({ name }) => name)).toEqual(["Contact 0"]);
  });

  it("the tables name what the descriptions lack", () => {
    const rows = [...guide("moving").matchAll(/^\| .*\((?:\.\.\/)+compare\/(\w+)\/.* \|$/gm)];
    const described = (api: (typeof apis)[number]) => JSON.stringify(readDescription(api).paths);
    const lacking = ["deleteContact", "getContact", "setContactLabels"];
    expect(rows.map(([, id]) => id)).toEqual(expect.arrayContaining(lacking));
    for (const [row, id] of rows) {
      const cells = row.split(" | ").slice(1);
      apis.forEach((api, index) => {
        expect(cells[index]?.startsWith("–"), `${id} ${api}`).toBe(!described(api).includes(`"operationId":"${id}"`));
      });
    }
    expect(guide("moving")).toMatch(/^\| `custom_attributes` \| object, documented \| object, documented \| – \|$/m);
  });
});
