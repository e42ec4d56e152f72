import type { Hooks } from "./hooks.js";
import type { Redact } from "./redact.js";

/** What every client takes besides its credential. */
export interface TransportOptions {
  /**
   * Where the API is, without `/api/v1…`: `https://online.99digital.co.il`. May carry a path (a proxy's prefix) but no
   * user name, query or fragment. The credential is sent to this origin and no other.
   */
  baseUrl?: string;
  /**
   * Sends one request; the platform's `fetch` unless given, and called as that is. It must not follow redirects when
   * `init.redirect` is `manual`, and should stop when `init.signal` does.
   */
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds one attempt may take, body included. Default 30,000. */
  timeout?: number;
  /** Milliseconds the whole call may take, retries and waits included. Default 120,000. */
  deadline?: number;
  /** How many times a call may be repeated after its first attempt. Default 3; 0 switches repeating off. */
  maxRetries?: number;
  /** Bytes an answer may have; reading stops beyond. Default 10,000,000. */
  maxResponseBytes?: number;
  /** Allows an `http:` base URL that is not this machine. The credential then travels unencrypted. Default false. */
  allowInsecureHttp?: boolean;
  /** Told about every attempt. */
  hooks?: Hooks;
}

/** What one call may set for itself. */
export interface CallOptions {
  /** Ends the call; what it is aborted with is what the call rejects with. */
  signal?: AbortSignal;
  /** In place of the client's `deadline`. */
  deadline?: number;
}

/** How the API is told who is calling. */
export interface Credential {
  header: string;
  value: string;
  /** Whatever must not appear in an error: the value and the parts it is made of. */
  secrets: string[];
}

/** Options that have been checked, and what follows from them. */
export interface Settings extends TransportOptions, Omit<Credential, "secrets"> {
  baseUrl: string;
  origin: string;
  /** Replaces every secret in a text. */
  redact: Redact;
}
