import { check } from "./checks.js";
import { tryCreates } from "./creates.js";
import type { Servers } from "./servers.js";

/** What a runtime is told to do, as JSON. */
export type Task =
  | { readonly kind: "checks"; readonly servers: Servers }
  | { readonly kind: "creates"; readonly origin: string; readonly rounds: number };

/** Does a task; lines for checks, JSON for creates. */
export async function runTask(task: Task): Promise<string> {
  return task.kind === "checks" ? check(task.servers) : JSON.stringify(await tryCreates(task.origin, task.rounds));
}
