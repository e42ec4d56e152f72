// Runs one program to its end on the console of this one.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs a program of `node_modules/.bin` in the project's root and resolves with its exit code
 * (128 + signal number when a signal ended it, as shells report it).
 * Ctrl-C reaches the program from the terminal, so it decides how to end; this process waits for it.
 *
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export function run(program, args) {
  const path = `${root}node_modules/.bin${process.platform === "win32" ? ";" : ":"}${process.env.PATH}`;
  const child = spawn(program, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PATH: path, TURBO_TELEMETRY_DISABLED: "1", REDOCLY_TELEMETRY: "off" },
    shell: process.platform === "win32",
  });
  const wait = () => {};
  process.on("SIGINT", wait);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      process.off("SIGINT", wait);
      resolve(code ?? 128 + constants.signals[signal ?? "SIGTERM"]);
    });
  });
}
