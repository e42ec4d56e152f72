import type { StoreState } from "@contacts-api/sandbox";
import type { SentRequest } from "./sent-request.js";

/** A request that upstream answers with 500. Only these may be; every other 500 is a fault of the sandbox. */
export interface KnownServerError {
  /** Of the behaviour reference. */
  readonly section: string;
  /** Whether the section lists this very failure, or it follows from how the listed ones come about. */
  readonly standing: "listed" | "inferred";
  readonly cause: string;
  /** @param before What the server held when the request came. */
  holds(sent: SentRequest, before: StoreState): boolean;
}
