import { apis } from "@contacts-api/openapi";
import { describe, expect, it } from "vitest";
import { behaviourMutants } from "./behaviour-mutants.js";
import { exchangeJudge } from "./exchange-judge.js";
import { responseMutants } from "./response-mutants.js";
import { freshSandbox, judgeResponses } from "./score.js";

/** One mutant in so many is tried here; `npm run mutants` tries all of them. */
const STRIDE = 40;

describe("the mutants", () => {
  it("are made for every API, of responses and of behaviour, each with a name of its own", () => {
    const mutants = [...responseMutants(), ...behaviourMutants()];
    expect(new Set(mutants.map(({ api }) => api))).toEqual(new Set(apis));
    const names = mutants.map(({ api, kind, name }) => `${api} ${kind} ${name}`);
    expect(new Set(names).size).toBe(names.length);
    expect(behaviourMutants().length).toBeGreaterThan(100);
    expect(responseMutants().length).toBeGreaterThan(1_000);
  });

  it("are noticed when a field is dropped, has another type or is null", async () => {
    const fields = responseMutants().filter(
      ({ kind, status }) => status === 200 && !["status", "media type"].includes(kind),
    );
    const outcomes = await judgeResponses(fields.filter((_, index) => index % STRIDE === 0));
    const reached = outcomes.filter(({ wasReached }) => wasReached);
    expect(reached.length).toBeGreaterThan(30);
    expect(reached.filter(({ noticedBy }) => noticedBy === undefined)).toEqual([]);
  });
});

describe.each(apis)("the healthy server of %s", (api) => {
  it.each(["4.10", "documented"] as const)("is not taken for a mutant with the profile %s", async (profile) => {
    expect(await exchangeJudge.judge(api, freshSandbox(profile).fetch)).toEqual([]);
  });
});
