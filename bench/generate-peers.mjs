// Generates the peers that are generators into generated/: hey-api's client and Redocly's, from the 99digital description.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const description = here("../openapi/dist/99digital.json");

function run(program, ...args) {
  const { status, stderr } = spawnSync(program, args, { encoding: "utf8", stdio: ["ignore", "ignore", "pipe"] });
  if (status !== 0) throw new Error(`${program} failed:\n${stderr}`);
}

rmSync(here("generated"), { recursive: true, force: true });
run(here("node_modules/.bin/openapi-ts"), "-i", description, "-o", here("generated/hey-api"));
run(here("../node_modules/.bin/redocly"), "generate-client", description, "-o", here("generated/redocly.ts"));
