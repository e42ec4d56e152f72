import { expect, it } from "vitest";
import { runProgram } from "../support/run-program.js";
import { json, serve } from "../support/serve.js";

const contact = { payload: { id: 7 } };

it("lets a program end by itself after an answered and an aborted call", async () => {
  const server = await serve(({ path }, response) => {
    if (path.endsWith("/7")) json(response, contact);
  });
  const started = performance.now();
  const result = await runProgram("end-by-itself.mjs", [server.url]);
  expect(result).toEqual({ exitCode: 0, output: "enough\n", errors: "" });
  expect(performance.now() - started).toBeLessThan(10_000);
  expect(server.received).toHaveLength(2);
});

it("leaves no timer behind, whatever ended the call", async () => {
  const { output, errors } = await runProgram("leave-no-timer.mjs", []);
  expect(errors).toBe("");
  expect(output.trim().split("\n")).toEqual(["answered 0", "refused 0", "broken 0", "unsent 0", "stuck 0"]);
});
