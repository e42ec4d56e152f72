import { check } from "./checks.js";

declare const Deno: { args: string[] } | undefined;

const [servers = "{}"] = typeof Deno === "undefined" ? process.argv.slice(2) : Deno.args;
console.log(await check(JSON.parse(servers)));
