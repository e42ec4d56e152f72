import { type IncomingRequest, PayloadTooLarge } from "../http/incoming-request.js";
import type { Reply } from "../http/reply.js";
import type { RequestPath } from "../http/request-path.js";
import { Refusal } from "../store/refusal.js";
import type { Store } from "../store/store.js";
import type { Api } from "./api.js";
import { exceptionReply, negotiateFormat, unacceptableFormat } from "./exception-reply.js";
import type { Operation } from "./operation.js";
import { type Answer, replyFromAnswer } from "./operation-result.js";
import { BadRequest } from "./parameters/bad-request.js";
import { readBody } from "./parameters/body.js";
import { readUrlEncoded } from "./parameters/query-string.js";
import { checkText } from "./parameters/text-check.js";
import { refusalAnswer } from "./refusal-result.js";
import { upstreamEnvelopes } from "./render/envelopes.js";

/** The parts of a path that the router has matched, still percent-encoded. */
export interface PathParameters {
  readonly account_id?: string;
  readonly contact_id?: string;
}

export interface Exchange {
  readonly api: Api;
  readonly operation: Operation;
  readonly store: Store;
  readonly request: IncomingRequest;
  readonly path: RequestPath;
  readonly pathParameters: PathParameters;
}

/**
 * Reads a request, finds out who sent it, and answers it; in that order, so what cannot be read is refused with 400
 * whoever sent it (reference §2).
 */
export async function respond(exchange: Exchange): Promise<Reply> {
  const { request, path } = exchange;
  try {
    const accountId = decodeSegment(exchange.pathParameters.account_id);
    const contactId = decodeSegment(exchange.pathParameters.contact_id);
    const query = path.query === "" ? {} : readUrlEncoded(path.query);
    const body = await readBody(request);
    const answer = settle(() => {
      const { store, api, operation } = exchange;
      return operation.answer({
        store,
        caller: api.authenticate(store, request, accountId),
        parameters: { ...query, ...body.parameters },
        files: body.files,
        contactId,
        envelopes: store.behaviour.shapes === "documented" ? api.documented : upstreamEnvelopes,
        baseUrl: `${originOf(request.url)}/${api.id}`,
      });
    });
    if (answer === null) return exceptionReply(500, "json");
    const unacceptable = answer.kind === "view" ? unacceptableFormat(path.extension) : null;
    return unacceptable === null ? replyFromAnswer(answer) : exceptionReply(406, unacceptable);
  } catch (error) {
    if (error instanceof BadRequest) return exceptionReply(400, negotiateFormat(request, path.extension));
    if (error instanceof PayloadTooLarge) return exceptionReply(413, negotiateFormat(request, path.extension));
    throw error;
  }
}

/** @returns null where upstream's code breaks. */
function settle(answer: () => Answer): Answer | null {
  try {
    return answer();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.reason.kind === "unhandled" ? null : refusalAnswer(error.reason);
  }
}

function decodeSegment(segment: string | undefined): string {
  if (segment === undefined || !segment.includes("%")) return segment ?? "";
  try {
    return checkText(decodeURIComponent(segment));
  } catch {
    throw new BadRequest("The path cannot be decoded.");
  }
}

function originOf(url: string): string {
  return url.slice(0, url.indexOf("/", url.indexOf("://") + 3));
}
