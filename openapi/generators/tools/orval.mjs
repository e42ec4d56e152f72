import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../run.mjs";
import { positional } from "./positional.mjs";

/** @type {import("./tool.js").Tool} */
export const orval = {
  name: "orval",
  generate(bundle, folder, server) {
    const output = { target: "generated.ts", client: "fetch", baseUrl: server };
    const configuration = { contacts: { input: bundle, output } };
    writeFileSync(join(folder, "orval.config.cjs"), `module.exports = ${JSON.stringify(configuration)};\n`);
    return run("orval", ["--config", "orval.config.cjs"], folder);
  },
  program: ({ headers, account, contact, body }) => `
import { listContacts, updateContact } from "./generated";

const options = ${JSON.stringify({ headers })};
const statuses: number[] = [];
statuses.push((await listContacts(${positional(account, "undefined", "options")})).status);
statuses.push((await updateContact(${positional(contact, JSON.stringify(body), "options")})).status);
if (statuses.some((status) => status !== 200)) throw new Error(statuses.join());
`,
};
