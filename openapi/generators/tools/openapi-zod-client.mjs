import { run } from "../run.mjs";

/** @type {import("./tool.js").Tool} */
export const openapiZodClient = {
  name: "openapi-zod-client",
  generate: (bundle, folder) => run("openapi-zod-client", [bundle, "-o", "generated.ts", "--with-alias"], folder),
  program: ({ server, headers, account, contact, body }) => `
import { createApiClient } from "./generated";

const api = createApiClient(${JSON.stringify(server)}, { axiosConfig: { headers: ${JSON.stringify(headers)} } });
await api.listContacts(${Object.keys(account).length > 0 ? JSON.stringify({ params: account }) : ""});
await api.updateContact(${JSON.stringify(body)}, ${JSON.stringify({ params: contact })});
`,
};
