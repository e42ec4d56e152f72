import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type Api, apiRecords, apis } from "@contacts-api/openapi";
import { describe, expect, it } from "vitest";

const run = promisify(execFile);

/** A program that checks a broken exchange in a process in which `eval` and `Function` throw. */
function program(api: Api): string {
  return `
    import { checkExchange } from "@contacts-api/contract/${api}";
    try { new Function("return 1"); process.exit(2); } catch {}
    const request = { method: "GET", url: "${apiRecords[api].contactsPath.replace("{account_id}", "1")}" };
    const { violations } = await checkExchange({ request, response: { status: 200, body: { payload: 5 } } });
    console.log(violations.map(({ where }) => where).join(" "));
  `;
}

describe.each(apis)("the validators of %s", (api) => {
  it("work where no code can be made from text", async () => {
    const flags = ["--disallow-code-generation-from-strings", "--input-type=module", "--eval", program(api)];
    const { stdout } = await run(process.execPath, flags, { cwd: import.meta.dirname });
    expect(stdout.trim()).toContain("/body/payload");
  });
});
