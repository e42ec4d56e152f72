/** A data file that cannot be used; the message says why, and what to do about it. */
export class JournalError extends Error {
  override readonly name = "JournalError";
  readonly code = "unusable_data_file";
}
