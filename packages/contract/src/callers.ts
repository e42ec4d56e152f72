/** Someone who may call the server: with a token, or with a key and its secret, as the API asks. */
export interface Caller {
  readonly account: number;
  readonly token: string;
  readonly key: string;
  readonly secret: string;
}

/** Whom the server must know, so that requests can be sent in other names than the right one. */
export interface Callers {
  /** Of account 1; sends whatever is not broken on purpose. */
  readonly administrator: Caller;
  /** Of the same account. */
  readonly agent: Caller;
  /** Administrator of another account. */
  readonly stranger: Caller;
  /** Of an account that is suspended. */
  readonly memberOfSuspended: Caller;
  /** Token of a bot, which may not use the contacts. */
  readonly botToken: string;
}
