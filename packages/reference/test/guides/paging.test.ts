import { apis } from "@contacts-api/openapi";
import { operationsOf, readDescription } from "@contacts-api/openapi/reader";
import { createSandbox } from "@contacts-api/sandbox";
import { describe, expect, it } from "vitest";
import { clientOf, clientsOf, contactsOf, type Fetch, guide, nameOfError } from "./clients.js";

describe("the guide to paging is right that", () => {
  const text = guide("paging");

  it.each(apis)("a page of %s has 15 contacts, and no parameter asks for another size", async (api) => {
    expect(text).toContain("The servers return 15 contacts a page, and there is no parameter for another size.");
    const sandbox = createSandbox({ seed: { contacts: contactsOf(16) } });
    const contacts = clientsOf({ fetch: sandbox.fetch, baseUrl: sandbox.baseUrl(api) })[api];
    expect((await contacts.list().page(1)).contacts).toHaveLength(15);
    const list = operationsOf(readDescription(api)).find(({ operationId }) => operationId === "listContacts");
    const named = list?.parameters.map(({ name }) => name).filter((name) => /page|size|limit|count$/.test(name));
    expect(named).toEqual(["page"]);
  });

  it("one page is asked for at a time, and with `concurrency` 10 at the most", async () => {
    expect(text).toContain("`concurrency` fetches up to 10 ahead");
    const sandbox = createSandbox({ seed: { contacts: contactsOf(400) } });
    const most = { now: 0, ever: 0 };
    const counted: Fetch = async (...request) => {
      most.now += 1;
      most.ever = Math.max(most.ever, most.now);
      await new Promise((resolve) => setTimeout(resolve, 5));
      most.now -= 1;
      return sandbox.fetch(...request);
    };
    const contacts = clientOf(sandbox, { fetch: counted });
    await contacts.list().toArray();
    expect(most.ever).toBe(1);
    expect(await contacts.list({ concurrency: 50 }).toArray()).toHaveLength(400);
    expect(most.ever).toBe(10);
  });

  it("a server that ignores the number of the page is an InvalidResponseError", async () => {
    const sandbox = createSandbox({ seed: { contacts: contactsOf(40) } });
    const stuck: Fetch = (url, init) => sandbox.fetch(`${url}`.replace(/([?&])page=\d+/, "$1page=1"), init);
    const walk = clientOf(sandbox, { fetch: stuck }).list().toArray();
    expect(await nameOfError(walk)).toBe("InvalidResponseError");
  });

  it("a finished walk tells whether all came", async () => {
    const list = clientOf(createSandbox({ seed: { contacts: contactsOf(40) } })).list({ until: "stable" });
    await list.toArray();
    expect(list.lastWalk?.completeness).toBe("confirmed");
  });
});
