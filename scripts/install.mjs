// Installs the dependencies when they are missing or older than the lockfile.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

const installed = new URL("../node_modules/.package-lock.json", import.meta.url);
const locked = new URL("../package-lock.json", import.meta.url);

/** True when `node_modules` was written after the lockfile last changed. */
function isFresh() {
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(locked).mtimeMs;
}

/** Runs `npm ci` unless the installed packages are already those of the lockfile; ends the process when it fails. */
export function install() {
  if (isFresh()) return;
  console.log("Installing dependencies (npm ci) …");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("npm ci failed; its message is above.");
    process.exit(1);
  }
}
