import type { ReceivedResponse } from "@contacts-api/openapi/validator";
import type { SentRequest } from "../requests/sent-request.js";
import type { ServerState } from "../server-state.js";

/** A request that upstream is known to fail on with 500. Every other 500 is a fault of the server. */
export interface KnownServerError<State extends ServerState = ServerState> {
  /** Of the behaviour reference. */
  readonly section: string;
  /** Whether the section lists this very failure, or it follows from how the listed ones come about. */
  readonly standing: "listed" | "inferred";
  readonly cause: string;
  /** @param before What the server held when the request came. */
  holds(sent: SentRequest, before: State): boolean;
}

/** Says so when a response is a 500 that no known error explains; null otherwise. */
export function serverErrorFault(
  { status }: ReceivedResponse,
  explanations: readonly KnownServerError[],
): string | null {
  return status === 500 && explanations.length === 0 ? "a 500 that upstream is not known to give" : null;
}
