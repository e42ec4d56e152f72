// #region program
import { createSandbox } from "@contacts-api/sandbox";
import { listen } from "@contacts-api/sandbox/node";

const sandbox = createSandbox({ clock: () => 1_700_000_000_000 });
const server = await listen(sandbox, { port: 0 });

// The next create is processed, but its reply never arrives.
sandbox.addFault({ match: { method: "POST", path: "/contacts" }, effect: { kind: "lose-reply" } });

await fetch(`${server.url}/99digital/api/v1/accounts/1/contacts`, {
  method: "POST",
  headers: { api_access_token: "sandbox-admin-token", "content-type": "application/json" },
  body: JSON.stringify({ name: "Ada" }),
}).catch((error) => console.log(error.message)); // fetch failed

console.log(sandbox.state["99digital"].contacts.length); // 1
await server.close();
// #endregion
