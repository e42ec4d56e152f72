import type { Api } from "@contacts-api/openapi";
import { type Description, securitySchemeOf } from "@contacts-api/openapi/reader";
import { ResponseValidator } from "@contacts-api/openapi/validator";
import type { Callers } from "./callers.js";
import { type AccountSecret, leak } from "./checks/account-isolation.js";
import { describeExchange, readResponse } from "./checks/exchange.js";
import { checkInvariants } from "./checks/invariants.js";
import { responseFault } from "./checks/response-faults.js";
import { type KnownServerError, serverErrorFault } from "./checks/server-errors.js";
import { changeFault } from "./checks/state-changes.js";
import { type FuzzRequest, toRequest } from "./requests/request.js";
import { readSentRequest } from "./requests/sent-request.js";
import type { ServerState, Target } from "./server-state.js";
import type { Tally } from "./tally.js";

export interface SequenceOptions<State extends ServerState> {
  readonly api: Api;
  readonly description: Description;
  readonly callers: Callers;
  readonly secret: AccountSecret;
  /** The requests that may end in 500. */
  readonly knownServerErrors: readonly KnownServerError<State>[];
}

/** Sends requests one after the other and checks every response, and the state, against what is promised. */
export class SequenceSender<State extends ServerState> {
  readonly #options: SequenceOptions<State>;
  readonly #validator: ResponseValidator;

  constructor(options: SequenceOptions<State>) {
    this.#options = options;
    this.#validator = new ResponseValidator(options.description);
  }

  /** @throws {Error} At the first fault, with the request and its response. */
  async send(target: Target<State>, requests: readonly FuzzRequest[], tally?: Tally): Promise<void> {
    const { api, description, callers } = this.#options;
    for (const request of requests) await this.#sendOne(target, request, tally);
    await checkInvariants(target, api, securitySchemeOf(description), callers);
  }

  async #sendOne(target: Target<State>, request: FuzzRequest, tally: Tally | undefined): Promise<void> {
    const { api, callers, secret, knownServerErrors } = this.#options;
    const before = target.state;
    const stored = JSON.stringify(before);
    const response = await readResponse(await target.fetch(toRequest(request, target.baseUrl(api))));
    const sent = await readSentRequest(api, callers, request);
    const after = target.state;
    const errors = response.status === 500 ? knownServerErrors.filter((error) => error.holds(sent, before[api])) : [];
    const fault =
      responseFault(this.#validator, request, sent, response) ??
      serverErrorFault(response, errors) ??
      leak(sent, response, [before[api], after[api]], secret) ??
      changeFault(sent.method, response, { before: stored, after: JSON.stringify(after) });
    if (fault !== null) throw new Error(`${api}: ${fault}\n\n${describeExchange(request, response)}`);
    tally?.add(`${api} ${request.operationId}`, response, errors);
  }
}
