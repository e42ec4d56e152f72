import type { AppInfo } from "./app-info.js";
import type { Hooks } from "./hooks.js";

/** What every client takes besides its credential. */
export interface TransportOptions {
  /**
   * Where the API is, without `/api/v1…`: `https://online.99digital.co.il`. May carry a path (a proxy's prefix) but no
   * user name, query or fragment. The credential is sent to this origin and no other.
   */
  readonly baseUrl?: string | undefined;
  /**
   * Sends one request; the platform's `fetch` unless given, and called as that is. It must not follow redirects when
   * `init.redirect` is `manual`, and should stop when `init.signal` does.
   */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Milliseconds one attempt may take, body included. Default 30,000. */
  readonly timeout?: number | undefined;
  /** Milliseconds the whole call may take, retries and waits included. Default 120,000. */
  readonly deadline?: number | undefined;
  /** How many times a call may be repeated after its first attempt. Default 3; 0 switches repeating off. */
  readonly maxRetries?: number | undefined;
  /** Bytes a response may have; reading stops beyond. Default 10,000,000. */
  readonly maxResponseBytes?: number | undefined;
  /** Allows an `http:` base URL that is not this machine. The credential then travels unencrypted. Default false. */
  readonly allowInsecureHttp?: boolean | undefined;
  /** The program that calls, for the logs of the server. Default none. */
  readonly appInfo?: AppInfo | undefined;
  /** Called for every attempt. */
  readonly hooks?: Hooks | undefined;
}

/** What one call may set for itself. */
export interface CallOptions {
  /** Ends the call; what it is aborted with is what the call rejects with. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds the call may take, in place of the client's `deadline`. */
  readonly deadline?: number | undefined;
  /** Milliseconds one attempt may take, in place of the client's `timeout`. */
  readonly timeout?: number | undefined;
  /** How many times the call may be repeated, in place of the client's `maxRetries`. */
  readonly maxRetries?: number | undefined;
  /**
   * Headers of each request of the call, besides those that the client sets itself. The header of the credential is refused
   * with a `ConfigurationError`.
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}
