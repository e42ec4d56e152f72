import type { RefusalReason } from "../store/refusal.js";
import type { OperationResult } from "./operation-result.js";

/** The body and status of each refusal. A missing role gets 401, never 403 (reference §2, §3). */
export function refusalResult(reason: Exclude<RefusalReason, { kind: "unhandled" }>): OperationResult {
  switch (reason.kind) {
    case "signed-out":
      return json(401, { errors: ["You need to sign in or sign up before continuing."] });
    case "unauthorized":
      return json(401, { error: reason.error });
    case "not-found":
      return json(404, { error: "Resource could not be found" });
    case "invalid":
      return json(422, { message: reason.message, attributes: reason.attributes });
    case "unprocessable":
      return json(422, { error: reason.error });
    case "conflict":
      return json(422, { message: reason.message });
  }
}

function json(status: number, body: unknown): OperationResult {
  return { kind: "json", status, body };
}
