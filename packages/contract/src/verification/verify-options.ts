import type { Api } from "@contacts-api/openapi";
import type { ApiCredentials } from "../credentials.js";

export interface VerifyOptions<Id extends Api = Api> {
  readonly api: Id;
  /** Base URL of the server, for example `http://127.0.0.1:4010/99digital`. The described server is never called. */
  readonly server: string | URL;
  readonly credentials: ApiCredentials[Id];
  /** Number of the account; ignored by engagelab, where the key stands for one. Default 1. */
  readonly accountId?: number;
  /** Number of an inbox of the kind API, to which contacts are linked. Default 1. */
  readonly inboxId?: number;
  /** Whether contacts may be created, changed and deleted. Default false. */
  readonly write?: boolean;
  /** What alone is tried: a story, a property by its whole name, or `properties`. Default: all stories and properties. */
  readonly only?: string;
  /** What values are drawn from; a report tells it, and the same seed draws the same values. Default: the time. */
  readonly seed?: number;
  /** Called before each story or property. */
  readonly onProgress?: (progress: Progress) => void;
  /** Ends the run early; what was created is still removed. */
  readonly signal?: AbortSignal;
  /** Milliseconds to wait after a 429. Default: until the next clock minute, when upstream's limits start anew. */
  readonly pauseAfterLimit?: number;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** What comes next. */
  readonly name: string;
}
