import type { Call } from "../calls.mjs";

/** A command with its parameters. */
export type Command = readonly [program: string, ...parameters: string[]];

/** A generator for another language than TypeScript, and how what it makes is compiled and used. */
export interface LanguageTool {
  readonly name: string;
  /** Commands that end with 0 where the generator and its language are there. Each is also what a message names. */
  readonly needs: readonly Command[];
  /** Writes a client to the folder `generated`, below the folder in which it runs. */
  generate(bundle: string): readonly Command[];
  /** The file of a program that lists contacts and changes one, and its text. */
  program(call: Call): readonly [file: string, text: string];
  /** More files that the generator or the compiler reads, which are there before it starts. */
  readonly files?: Readonly<Record<string, string>>;
  /** Compiles the client and the program. */
  readonly compile: readonly Command[];
  readonly run: Command;
  readonly env?: Readonly<Record<string, string>>;
  /** Why a client cannot be had or used, by API, where the cause is the generator's. */
  readonly known?: Readonly<Record<string, string>>;
}
