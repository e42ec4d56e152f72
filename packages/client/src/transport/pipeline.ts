import { authenticate } from "./authenticate.js";
import { deadline } from "./deadline.js";
import { expectJson } from "./expect-json.js";
import type { ParsedResponse } from "./parsed-response.js";
import type { TransportRequest } from "./request.js";
import { retry } from "./retry.js";
import { sameOrigin } from "./same-origin.js";
import { createSend } from "./send.js";
import type { Settings } from "./settings.js";

/** All policies as one function that sends a request. What is named last here is what a request comes to first. */
export function createPipeline(settings: Settings): (request: TransportRequest) => Promise<ParsedResponse> {
  let send = createSend(settings);
  send = authenticate(send, settings);
  send = sameOrigin(send, settings);
  send = expectJson(send, settings);
  send = deadline(send);
  return retry(send, settings);
}
