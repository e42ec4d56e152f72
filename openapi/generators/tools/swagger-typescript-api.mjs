import { run } from "../run.mjs";
import { positional } from "./positional.mjs";

/** @type {import("./tool.js").Tool} */
export const swaggerTypescriptApi = {
  name: "swagger-typescript-api",
  generate: (bundle, folder) =>
    run("swagger-typescript-api", ["generate", "-p", bundle, "-o", ".", "-n", "generated.ts"], folder),
  program: ({ server, headers, account, contact, body }) => `
import { Api } from "./generated";

const { api } = new Api(${JSON.stringify({ baseUrl: server, baseApiParams: { headers } })});
await api.listContacts(${positional(account)});
await api.updateContact(${positional(contact, JSON.stringify(body))});
`,
};
