/** A command line that cannot be used; the message names the option and what is wrong with it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
