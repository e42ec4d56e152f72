import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../run.mjs";
import { positional } from "./positional.mjs";

/**
 * Its client leaves the content type to the caller.
 *
 * @type {import("./tool.js").Tool}
 */
export const kubb = {
  name: "kubb",
  generate(bundle, folder, server) {
    writeFileSync(join(folder, "kubb.config.mjs"), configuration(bundle, server));
    return run("kubb", ["generate", "--config", "kubb.config.mjs"], folder);
  },
  program: ({ headers, account, contact, body }) => `
import { listContacts } from "./generated/clients/listContacts";
import { updateContact } from "./generated/clients/updateContact";

const options = { headers: ${JSON.stringify({ ...headers, "content-type": "application/json" })} };
await listContacts(${positional(account, "{}", "options")});
await updateContact(${positional(contact, JSON.stringify(body), "options")});
`,
};

/**
 * @param {string} bundle
 * @param {string} server
 */
function configuration(bundle, server) {
  return `
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";

export default {
  root: ".",
  input: { path: ${JSON.stringify(bundle)} },
  output: { path: "generated", barrelType: false, format: false },
  plugins: [
    pluginOas({ generators: [] }),
    pluginTs({ output: { path: "types" } }),
    pluginClient({ output: { path: "clients" }, client: "fetch", baseURL: ${JSON.stringify(server)} }),
  ],
};
`;
}
