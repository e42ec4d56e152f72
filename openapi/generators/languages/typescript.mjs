import { generateWith, present } from "./openapi-generator.mjs";

const bin = "../../../node_modules/.bin/";
const camelCase = (/** @type {string} */ name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
const named = (/** @type {Record<string, number>} */ parameters) =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [camelCase(name), value]));

/** @type {import("./tool.js").LanguageTool} */
export const openapiGeneratorTypescript = {
  name: "openapi-generator typescript-fetch",
  needs: [present],
  generate: (bundle) => generateWith(bundle, "typescript-fetch"),
  program: ({ server, headers, account, contact, body }) => [
    "program.ts",
    `
import { Configuration, ContactsApi } from "./generated";

const contacts = new ContactsApi(new Configuration(${JSON.stringify({ basePath: server, headers })}));
await contacts.listContacts(${JSON.stringify(named(account))});
await contacts.updateContact(${JSON.stringify({ ...named(contact), updateContactRequest: body })});
`,
  ],
  compile: [
    [
      `${bin}tsc`,
      ..."--noEmit --strict --skipLibCheck --target es2022 --module esnext --moduleResolution bundler".split(" "),
      "program.ts",
    ],
    [`${bin}esbuild`, "program.ts", "--bundle", "--platform=node", "--format=esm", "--outfile=program.mjs"],
  ],
  run: [process.execPath, "program.mjs"],
};
