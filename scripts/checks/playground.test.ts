import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startPlayground } from "../playground.js";

describe(startPlayground, () => {
  let playground: Awaited<ReturnType<typeof startPlayground>>;
  beforeAll(async () => {
    playground = await startPlayground(0);
  });
  afterAll(() => playground.close());

  const get = (path: string, headers = {}) => fetch(playground.url + path, { redirect: "manual", headers });

  it("serves the landing page and every API's page", async () => {
    for (const path of ["/", "/99digital/", "/inquirly/", "/engagelab/"]) {
      expect((await get(path)).headers.get("content-type"), path).toMatch(/^text\/html/);
    }
  });

  it("redirects an API's URL without a slash at its end, on which the links of its page depend", async () => {
    const answer = await get("/99digital");
    expect(answer.status).toBe(301);
    expect(new URL(answer.headers.get("location") ?? "", playground.url).pathname).toBe("/99digital/");
  });

  it("responds as the sandbox below an API's URL", async () => {
    const answer = await get("/99digital/api/v1/accounts/1/contacts", { api_access_token: "sandbox-agent-token" });
    expect(await answer.json()).toEqual({ meta: { count: 0, current_page: 1 }, payload: [] });
  });
});
