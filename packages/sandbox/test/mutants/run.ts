// Counts how many faults of servers the contract kit notices; of one API when its id is given. Takes minutes, and is no
// part of `npm test`.
import { apis } from "@contacts-api/openapi";
import { behaviourJudge } from "./behaviour-judge.js";
import { behaviourMutants } from "./behaviour-mutants.js";
import { exchangeJudge } from "./exchange-judge.js";
import { reasonFor } from "./known-survivors.js";
import { responseMutants } from "./response-mutants.js";
import { asServer, judgeResponses, judgeServer, type Outcome } from "./score.js";

const LOWEST_SCORE = 0.97;

const [chosen] = process.argv.slice(2);
if (chosen !== undefined && !apis.some((api) => api === chosen)) {
  console.error(`There is no API "${chosen}". Use one of: ${apis.join(", ")}.`);
  process.exit(2);
}
const isChosen = ({ api }: { readonly api: string }) => chosen === undefined || api === chosen;
const outcomes = await judgeEverything();
const reached = outcomes.filter(({ wasReached }) => wasReached);
const survivors = reached.filter(({ noticedBy }) => noticedBy === undefined);

printTable();
for (const { mutant } of survivors) {
  console.log(`survived: ${mutant.api}, ${mutant.kind}: ${mutant.name}. ${reasonFor(mutant) ?? "NO REASON IS KNOWN."}`);
}
const score = 1 - survivors.length / reached.length;
console.log(`${reached.length} mutants, ${reached.length - survivors.length} noticed: ${(score * 100).toFixed(1)} %`);
console.log(`${outcomes.length - reached.length} more change nothing that the sandbox or an example shows.`);
const unexplained = survivors.filter(({ mutant }) => reasonFor(mutant) === undefined);
process.exitCode = score >= LOWEST_SCORE && unexplained.length === 0 ? 0 : 1;

/** Single responses first; what they do not show is tried on a server. */
async function judgeEverything(): Promise<Outcome[]> {
  const all: Outcome[] = [];
  const mutants = responseMutants().filter(isChosen);
  for (const [index, outcome] of (await judgeResponses(mutants)).entries()) {
    const mutant = mutants[index];
    const isOpen = outcome.wasReached && outcome.noticedBy === undefined && mutant !== undefined;
    const isTried = isOpen && reasonFor(mutant) === undefined;
    all.push(isTried ? await judgeServer(asServer(mutant), [behaviourJudge]) : outcome);
  }
  for (const mutant of behaviourMutants().filter(isChosen))
    all.push(await judgeServer(mutant, [exchangeJudge, behaviourJudge]));
  return all;
}

function printTable(): void {
  const kinds = [...new Set(reached.map(({ mutant }) => mutant.kind))];
  const count = (kind: string, noticedBy: string | undefined) =>
    reached.filter((outcome) => outcome.mutant.kind === kind && outcome.noticedBy === noticedBy).length;
  console.table(
    Object.fromEntries(
      kinds.map((kind) => [
        kind,
        {
          "by checkExchange": count(kind, exchangeJudge.name),
          "by verify": count(kind, behaviourJudge.name),
          survived: count(kind, undefined),
        },
      ]),
    ),
  );
}
