import { type IncomingRequest, PayloadTooLarge } from "../http/incoming-request.js";
import type { Reply } from "../http/reply.js";
import type { RequestPath } from "../http/request-path.js";
import { Refusal } from "../store/refusal.js";
import type { Store } from "../store/store.js";
import { type Pace, transact } from "../store/transaction.js";
import type { Api } from "./api.js";
import { exceptionReply, negotiateFormat, unacceptableFormat } from "./exception-reply.js";
import type { Call, Operation } from "./operation.js";
import { type OperationResult, replyFromResult } from "./operation-result.js";
import { BadRequest } from "./parameters/bad-request.js";
import { readBody } from "./parameters/body.js";
import { NotAcceptable } from "./parameters/not-acceptable.js";
import { readUrlEncoded } from "./parameters/query-string.js";
import { checkText } from "./parameters/text-check.js";
import type { Shapes } from "./profiles.js";
import { refusalResult } from "./refusal-result.js";

/** The parts of a path that the router has matched, still percent-encoded. */
export interface PathParameters {
  readonly account_id?: string;
  readonly contact_id?: string;
}

export interface Exchange {
  readonly api: Api;
  readonly shapes: Shapes;
  readonly operation: Operation;
  readonly store: Store;
  readonly request: IncomingRequest;
  readonly path: RequestPath;
  readonly pathParameters: PathParameters;
  /** Undefined: the request is processed at once. */
  readonly pace: Pace | undefined;
}

/**
 * Reads a request, identifies the caller, runs the operation and renders its result. Reading comes first, so a request
 * that cannot be read gets 400 whoever sent it (reference §2).
 */
export async function respond(exchange: Exchange): Promise<Reply> {
  const { request, path } = exchange;
  try {
    const result = await runOperation(exchange, await readParameters(exchange));
    if (result === "unhandled") return exceptionReply(500, "json");
    const unacceptable = result.kind === "template" ? unacceptableFormat(path.extension) : null;
    return unacceptable === null ? replyFromResult(result, path.extension) : exceptionReply(406, unacceptable);
  } catch (error) {
    if (error instanceof NotAcceptable) return exceptionReply(406, "json");
    if (error instanceof BadRequest) return exceptionReply(400, negotiateFormat(request, path.extension));
    if (error instanceof PayloadTooLarge) return exceptionReply(413, negotiateFormat(request, path.extension));
    throw error;
  }
}

/** What a request says, from its path, its query and its body. */
interface RequestParameters extends Pick<Call, "parameters" | "files" | "contactId"> {
  readonly accountId: string;
}

/**
 * Parameters of the query override those of the body (reference §6.1).
 *
 * @throws {BadRequest} when a part cannot be read.
 * @throws {NotAcceptable} when the body's type is no media type.
 * @throws {PayloadTooLarge} when the body is too long.
 */
async function readParameters({ request, path, pathParameters }: Exchange): Promise<RequestParameters> {
  const accountId = decodeSegment(pathParameters.account_id);
  const contactId = decodeSegment(pathParameters.contact_id);
  const query = path.query === "" ? {} : readUrlEncoded(path.query);
  const body = await readBody(request);
  return { accountId, contactId, parameters: { ...body.parameters, ...query }, files: body.files };
}

/** @returns `unhandled` where upstream's code fails with an unhandled error. */
async function runOperation(
  exchange: Exchange,
  { accountId, ...read }: RequestParameters,
): Promise<OperationResult | "unhandled"> {
  const { api, shapes, operation, store, request, pace } = exchange;
  const { authenticate, envelopes } = api.variants[shapes];
  const baseUrl = `${originOf(request.url)}/${api.id}`;
  const documentedBy = shapes === "documented" ? api.id : undefined;
  const run = () =>
    operation.run({
      ...read,
      store,
      caller: authenticate(store, request, accountId),
      envelopes,
      baseUrl,
      documentedBy,
    });
  try {
    return pace === undefined ? run() : await transact(store, run, pace);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.reason.kind === "unhandled" ? "unhandled" : refusalResult(error.reason);
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
