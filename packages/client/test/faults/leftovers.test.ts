import { expect, it } from "vitest";
import { runProgram } from "../fixtures/run-program.js";
import { contactsOf } from "../support/clients.js";
import { json, serve } from "../support/serve.js";

const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
const contact = { payload: { id: 7 } };

it("lets a program end by itself after an answered and an aborted call", async () => {
  const server = await serve(({ path }, response) => {
    if (path.endsWith("/7")) json(response, contact);
  });
  const started = performance.now();
  const result = await runProgram("end-by-itself.mjs", [server.url]);
  expect(result).toEqual({ exitCode: 0, output: "enough\n", errors: "" });
  expect(performance.now() - started).toBeLessThan(5_000);
  expect(server.received).toHaveLength(2);
});

it("leaves no timer behind, whatever ended the call", async () => {
  const answers: Record<string, () => Promise<Response>> = {
    answered: async () => Response.json(contact),
    refused: async () => Response.json({ error: "no" }, { status: 404 }),
    broken: async () => Response.json({}),
    unsent: () => Promise.reject(Object.assign(new Error("refused"), { code: "ECONNREFUSED" })),
    stuck: () => new Promise(() => {}),
  };
  const before = timers();
  for (const fetch of Object.values(answers)) {
    await contactsOf("https://api.example", { fetch, timeout: 60, deadline: 100 })
      .get(7)
      .catch(() => {});
    expect(timers()).toBe(before);
  }
});
