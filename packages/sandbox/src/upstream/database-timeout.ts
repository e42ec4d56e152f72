import { jsonReply, type Reply } from "../http/reply.js";
import type { StoreBehaviour } from "../store/behaviour.js";
import { exceptionReply } from "./exception-reply.js";

/** The response when a statement runs longer than the database lets it (reference §3). */
export function databaseTimeoutReply({ databaseTimeout }: StoreBehaviour): Reply {
  return databaseTimeout === "unhandled"
    ? exceptionReply(500, "json")
    : jsonReply(422, { error: "The request took too long to complete. Please try again." });
}
