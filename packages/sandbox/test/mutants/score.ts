import { apis } from "@contacts-api/openapi";
import { createSandbox, type SandboxOptions } from "@contacts-api/sandbox";
import { exampleResponses, findings, type RecordedResponse, recordResponses } from "./exchange-judge.js";
import { changing, type Judge, type Mutant, operationFinder } from "./mutant.js";
import type { ResponseMutant } from "./response-mutants.js";
import { seed } from "./seed.js";

/** What became of a mutant. */
export interface Outcome {
  readonly mutant: Pick<Mutant, "api" | "kind" | "name">;
  /** Name of the judge that noticed it first; undefined when none did. */
  readonly noticedBy: string | undefined;
  /** Whether the fault changed anything that a judge saw. One that did not is no mutant of what was tried. */
  readonly wasReached: boolean;
}

const PROFILES: readonly SandboxOptions["profile"][] = ["4.10", "documented"];

/** Judges changed responses of the sandbox, and of the descriptions' examples, one exchange at a time. */
export async function judgeResponses(mutants: readonly ResponseMutant[]): Promise<Outcome[]> {
  const recorded = new Map<string, RecordedResponse[]>();
  for (const api of apis) {
    const given = await Promise.all(PROFILES.map((profile) => recordResponses(api, freshSandbox(profile).fetch)));
    recorded.set(api, [...given.flat(), ...exampleResponses(api)]);
  }
  const outcomes: Outcome[] = [];
  for (const mutant of mutants) outcomes.push(await judgeResponse(mutant, recorded.get(mutant.api) ?? []));
  return outcomes;
}

async function judgeResponse(mutant: ResponseMutant, recorded: readonly RecordedResponse[]): Promise<Outcome> {
  const { api, operationId, status, change } = mutant;
  let wasReached = false;
  for (const { request, response, ...exchange } of recorded) {
    if (exchange.operationId !== operationId || response.status !== status) continue;
    // That a status is wrong shows only in what a server did; the request beside an example is made up.
    if (mutant.kind === "status" && exchange.isExample) continue;
    const changed = await change(response.clone());
    if (changed === null) continue;
    wasReached = true;
    const found = await findings(api, { request, response: changed });
    if (found.length > 0) return { mutant, noticedBy: "checkExchange", wasReached };
  }
  return { mutant, noticedBy: undefined, wasReached };
}

/** Lets judges try a server with a fault, until one notices it. What none of them reaches counts as overlooked. */
export async function judgeServer(mutant: Mutant, judges: readonly Judge[]): Promise<Outcome> {
  for (const { name, judge } of judges) {
    const noticed = await judge(mutant.api, mutant.plant(freshSandbox()));
    if (noticed.length > 0) return { mutant, noticedBy: name, wasReached: true };
  }
  return { mutant, noticedBy: undefined, wasReached: true };
}

/** A changed response as a fault of a server. */
export function asServer({ api, kind, name, operationId, status, change }: ResponseMutant): Mutant {
  const operationOf = operationFinder(api);
  return {
    ...{ api, kind, name },
    plant: (sandbox) =>
      changing(sandbox.fetch, async (request, response) =>
        response.status === status && operationOf(request) === operationId ? change(response) : null,
      ),
  };
}

export function freshSandbox(profile?: SandboxOptions["profile"]) {
  return createSandbox({ seed, ...(profile !== undefined && { profile }) });
}
