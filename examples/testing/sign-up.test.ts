import { createContacts } from "@contacts-api/client/99digital";
import { createSandbox } from "@contacts-api/sandbox";
import { expect, it } from "vitest";
import { signUp } from "./sign-up.js";

/** A server that knows Ada, and a client of it: new ones for each test. */
function begin() {
  const sandbox = createSandbox({ seed: { contacts: [{ name: "Ada", email: "ada@acme.example" }] } });
  const contacts = createContacts({
    accessToken: "sandbox-admin-token",
    accountId: 1,
    baseUrl: sandbox.baseUrl("99digital"),
    fetch: sandbox.fetch,
  });
  return { sandbox, contacts };
}

it("greets a new customer and keeps them", async () => {
  const { sandbox, contacts } = begin();
  expect(await signUp(contacts, { name: "Bob", email: "bob@acme.example" })).toBe("Welcome, Bob");
  expect(sandbox.state["99digital"].contacts.map(({ name }) => name)).toEqual(["Ada", "Bob"]);
});

it("knows a customer again", async () => {
  const { contacts } = begin();
  expect(await signUp(contacts, { name: "Ada", email: "ADA@acme.example" })).toBe("Welcome back, Ada");
});

it("keeps a customer once when the reply is lost on the way", async () => {
  const { sandbox, contacts } = begin();
  sandbox.addFault({ match: { method: "POST" }, effect: { kind: "lose-reply" } });
  expect(await signUp(contacts, { name: "Bob", email: "bob@acme.example" })).toBe("Welcome, Bob");
  expect(sandbox.state["99digital"].contacts).toHaveLength(2);
});
