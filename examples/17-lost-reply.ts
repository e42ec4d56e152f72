import { isAmbiguousWriteError } from "@contacts-api/client";
import { createContacts } from "@contacts-api/client/99digital";
import { createSandbox } from "@contacts-api/sandbox";

const sandbox = createSandbox();
const contacts = createContacts({
  accessToken: "sandbox-admin-token",
  accountId: 1,
  baseUrl: sandbox.baseUrl("99digital"),
  fetch: sandbox.fetch,
});

// #region lost-reply
// Two creates are stored, and the reply to each is lost on the way.
sandbox.addFault({ match: { method: "POST" }, effect: { kind: "lose-reply" }, times: 2 });

const alice = await contacts.create({ inboxId: 1, name: "Alice", identifier: "crm-42" });
console.log("created", alice.id, alice.name);

await contacts.create({ inboxId: 1, name: "Bob" }).catch((error) => {
  if (!isAmbiguousWriteError(error)) throw error;
  console.log("stored or not:", error.method, new URL(`${error.url}`).pathname);
});
console.log("the server has", sandbox.state["99digital"].contacts.length);
// #endregion
