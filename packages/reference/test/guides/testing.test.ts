import { createSandbox } from "@contacts-api/sandbox";
import { listen } from "@contacts-api/sandbox/node";
import { describe, expect, it } from "vitest";
import { clientOf, guide } from "./clients.js";

describe("the guide to tests is right that", () => {
  it("a request puts a sandbox on a port back to its seed", async () => {
    expect(guide("testing")).toContain("`POST /__sandbox/reset` puts it back to its seed");
    const sandbox = createSandbox();
    await clientOf(sandbox).create({ inboxId: 1, name: "Bob" });
    const { url, close } = await listen(sandbox, { port: 0 });
    await fetch(`${url}/__sandbox/reset`, { method: "POST" });
    await close();
    expect(sandbox.state["99digital"].contacts).toEqual([]);
  });

  it("a client remembers contacts that it has seen, also when the sandbox is put back", async () => {
    const sandbox = createSandbox();
    const contacts = clientOf(sandbox);
    const bob = { inboxId: 1, name: "Bob", email: "bob@acme.example" };
    await contacts.upsert(bob);
    sandbox.reset();
    sandbox.addFault({ match: { method: "POST" }, effect: { kind: "lose-reply" } });
    expect((await contacts.upsert(bob)).outcome).not.toBe("created");
  });
});
