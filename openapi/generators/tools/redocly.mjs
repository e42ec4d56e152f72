import { run } from "../run.mjs";

/** @type {import("./tool.js").Tool} */
export const redocly = {
  name: "redocly generate-client",
  generate: (bundle, folder) => run("redocly", ["generate-client", bundle, "-o", "generated.ts"], folder),
  program: ({ server, headers, account, contact, body }) => `
import { configure, listContacts, updateContact } from "./generated";

configure(${JSON.stringify({ serverUrl: server, headers })});
await listContacts(${Object.keys(account).length > 0 ? JSON.stringify({ path: account }) : ""});
await updateContact(${JSON.stringify({ path: contact, body })});
`,
};
