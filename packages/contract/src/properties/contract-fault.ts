import type { RecordedExchange } from "../judging/recorder.js";

/** What a server did otherwise than described; the message says what was expected and what came. */
export class ContractFault extends Error {
  override readonly name = "ContractFault";
  /** The exchange that shows it, redacted. */
  readonly recorded: RecordedExchange;

  constructor(message: string, recorded: RecordedExchange) {
    super(message);
    this.recorded = recorded;
  }
}
