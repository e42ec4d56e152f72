// `npm run release`: publishes what the registry lacks, from a clean tree whose tests have passed.
import { execFileSync } from "node:child_process";
import { run } from "./run.mjs";

const changed = execFileSync("git", ["status", "--porcelain"], { encoding: "utf8" });
if (changed !== "") {
  console.error(`Not published: these files are not committed.\n${changed}Commit them, or put them aside.`);
  process.exit(2);
}
process.exitCode = await run("npm", ["test"]);
if (process.exitCode === 0) process.exitCode = await run("changeset", ["publish"]);
