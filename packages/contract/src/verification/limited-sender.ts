import { setTimeout as pause } from "node:timers/promises";
import type { Recorder } from "../judging/recorder.js";
import type { Sent } from "../properties/subject.js";
import type { ExchangeRequest } from "../traffic/exchange.js";
import { send } from "../traffic/send.js";

interface SenderOptions {
  readonly server: string;
  readonly recorder: Recorder;
  readonly pauseAfterLimit: number | undefined;
  readonly signal: AbortSignal | undefined;
}

const MINUTE = 60_000;
const MOST_TRIES = 4;

/** Sends, judges and records requests, and sends those again that a rate limit refused. */
export function limitedSender({ server, recorder, pauseAfterLimit, signal }: SenderOptions) {
  return async (request: ExchangeRequest): Promise<Sent> => {
    for (let tries = 1; ; tries += 1) {
      // A request that was sent is waited for: the server may have carried it out.
      signal?.throwIfAborted();
      const exchange = await send(server, request);
      const sent = { exchange, ...recorder.add(exchange) };
      if (exchange.response.status !== 429 || tries === MOST_TRIES) return sent;
      await pause(pauseAfterLimit ?? untilNextMinute(), undefined, signal && { signal });
    }
  };
}

function untilNextMinute(): number {
  return MINUTE - (Date.now() % MINUTE) + 100;
}
