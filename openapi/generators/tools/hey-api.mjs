import { run } from "../run.mjs";

/** @type {import("./tool.js").Tool} */
export const heyApi = {
  name: "Hey API",
  generate: (bundle, folder) =>
    run("openapi-ts", ["-i", bundle, "-o", "generated", "-c", "@hey-api/client-fetch"], folder),
  program: ({ server, headers, account, contact, body }) => `
import { client } from "./generated/client.gen";
import { listContacts, updateContact } from "./generated/sdk.gen";

client.setConfig(${JSON.stringify({ baseUrl: server, headers })});
await listContacts({ ${Object.keys(account).length > 0 ? `path: ${JSON.stringify(account)}, ` : ""}throwOnError: true });
await updateContact({ path: ${JSON.stringify(contact)}, body: ${JSON.stringify(body)}, throwOnError: true });
`,
};
