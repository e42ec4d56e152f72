import type { Api } from "@contacts-api/openapi";
import type { ApiCredentials } from "../credentials.js";
import type { RecordedExchange, Recorder } from "../judging/recorder.js";
import { runStories } from "../stories/run-stories.js";
import type { Story } from "../stories/story-files.js";
import type { StepResult, StoryResult } from "../stories/story-result.js";
import { curlLine } from "../traffic/curl.js";
import { startProxy } from "../traffic/loopback-proxy.js";
import type { CheckResult } from "./verify-report.js";

interface StoryChecks<Id extends Api> {
  readonly api: Id;
  readonly server: string;
  readonly credentials: ApiCredentials[Id];
  readonly accountId: number;
  readonly inboxId: number;
  readonly run: string;
  readonly stories: readonly Story[];
  readonly recorder: Recorder;
  readonly signal: AbortSignal | undefined;
}

/**
 * Runs stories through a proxy that judges and records each exchange. Each step sends one request, so that the exchanges
 * are those of the steps, in order.
 */
export async function storyChecks<Id extends Api>(options: StoryChecks<Id>): Promise<CheckResult[]> {
  const { server, recorder, signal, ...given } = options;
  if (given.stories.length === 0) return [];
  const exchanges: RecordedExchange[] = [];
  const proxy = await startProxy({
    target: server,
    onExchange: (exchange) => {
      const { recorded } = recorder.add(exchange);
      exchanges.push(recorded);
      return recorded.violation === null ? "described" : "not described";
    },
  });
  try {
    const start = performance.now();
    const results = await runStories({ ...given, server: proxy.url, checksSchemas: false, ...(signal && { signal }) });
    const milliseconds = (performance.now() - start) / Math.max(1, results.size);
    return [...results].map(([name, result]) => storyCheck(name, result, exchanges, server, milliseconds));
  } finally {
    await proxy.close();
  }
}

/** @param exchanges From which those of the story are taken away. */
function storyCheck(
  name: string,
  { passed, steps }: StoryResult,
  exchanges: RecordedExchange[],
  server: string,
  milliseconds: number,
): CheckResult {
  const own = steps.map((step) => ({ step, recorded: step.wasSent ? exchanges.shift() : undefined }));
  const failed = own.find(({ step, recorded }) => !step.passed || (recorded?.violation ?? null) !== null);
  const check = { kind: "story", name, milliseconds } as const;
  if (failed === undefined && passed)
    return { ...check, passed: true, message: "", reproduction: null, exchange: null };
  const message = failed === undefined ? "no step was run" : stepMessage(failed.step, failed.recorded);
  const exchange = failed?.recorded?.exchange ?? null;
  const reproduction = exchange === null ? null : curlLine(server, exchange.request);
  return { ...check, passed: false, message, reproduction, exchange };
}

function stepMessage({ id, status, checks }: StepResult, recorded: RecordedExchange | undefined): string {
  const broken = checks.filter((check) => !check.passed).map((check) => check.condition ?? check.name);
  const violation = recorded?.violation ?? null;
  return `step ${id}, status ${status}: ${[...broken, ...(violation === null ? [] : [violation])].join("; ")}`;
}
