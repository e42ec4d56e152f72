import type { Outgoing } from "./attempt.js";
import { authenticate } from "./authenticate.js";
import { deadline } from "./deadline.js";
import { exchange } from "./exchange.js";
import { expectJson } from "./expect-json.js";
import type { Settings } from "./options.js";
import { retry } from "./retry.js";
import { sameOrigin } from "./same-origin.js";

/** The whole policy as one fetch function. A call meets the doors in the order in which they are written. */
export const compose = (settings: Settings): ((request: Outgoing) => Promise<Response>) =>
  retry(
    deadline(expectJson(sameOrigin(authenticate(exchange(settings), settings), settings), settings), settings),
    settings,
  );
