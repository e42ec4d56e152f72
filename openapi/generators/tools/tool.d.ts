import type { Call } from "../calls.mjs";

/** A generator, and how a program uses what it generates. */
export interface Tool {
  readonly name: string;
  /**
   * Generates a client into a folder.
   *
   * @param bundle Path of the description.
   * @param server Base URL, for generators that write it into the client.
   */
  readonly generate: (bundle: string, folder: string, server: string) => Promise<unknown>;
  /** A TypeScript program in the same folder that lists contacts and changes one, and fails when either fails. */
  readonly program: (call: Call) => string;
}
