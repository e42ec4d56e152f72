import { runTask } from "./task.js";

declare const Deno: { args: string[] } | undefined;

const [task = "{}"] = typeof Deno === "undefined" ? process.argv.slice(2) : Deno.args;
console.log(await runTask(JSON.parse(task)));
