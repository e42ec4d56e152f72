import type { FailedCall } from "../errors/contacts-api-error.js";
import type { InvalidResponseError } from "../errors/invalid-response-error.js";

/** A response whose body has arrived; `text()` gives it as often as one likes. */
export interface Answer extends Response {
  /** What it answers. */
  readonly call: FailedCall;
  /** Its `X-Request-Id`; null when it has none. */
  readonly requestId: string | null;
  /** What the body says: parsed once, by the transport. */
  data(): unknown;
  /** Makes the error to throw when it turns out not to be what was promised. */
  refuse(): InvalidResponseError;
}
