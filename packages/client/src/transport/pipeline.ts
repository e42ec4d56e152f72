import { authenticate } from "./authenticate.js";
import { deadline } from "./deadline.js";
import { expectJson } from "./expect-json.js";
import type { ParsedResponse } from "./parsed-response.js";
import type { Policy, SendAttempt, TransportRequest } from "./request.js";
import { retry } from "./retry.js";
import { sameOrigin } from "./same-origin.js";
import { createSend } from "./send.js";
import type { Settings } from "./settings.js";

/** What every attempt goes through, the last one first; `retry` runs before them and makes the attempts. */
const POLICIES: readonly Policy[] = [authenticate, sameOrigin, expectJson, deadline];

/** All policies as one function that sends a request. */
export function createPipeline(settings: Settings): (request: TransportRequest) => Promise<ParsedResponse> {
  let sendAttempt: SendAttempt = createSend(settings);
  for (const policy of POLICIES) sendAttempt = policy(sendAttempt, settings);
  return retry(sendAttempt, settings);
}
