import type { InvalidResponseError } from "../errors/invalid-response-error.js";

/** A response whose body has arrived. */
export interface Answer extends Response {
  /** What it answers. */
  readonly request: Request;
  /** Makes the error to throw when it turns out not to be what was promised. */
  refuse(): InvalidResponseError;
}
