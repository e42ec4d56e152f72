import type { ApiId } from "@contacts-api/sandbox";
import { DescribedAnswers } from "../described-answers.js";
import { type Description, securitySchemeOf } from "../description.js";
import { leak } from "./account-isolation.js";
import { type Answer, describeExchange, readAnswer } from "./answer.js";
import { answerFault } from "./answer-faults.js";
import { knownServerErrors } from "./known-server-errors.js";
import { type FuzzRequest, toRequest } from "./request.js";
import { readSentRequest } from "./sent-request.js";
import { checkInvariants } from "./store-invariants.js";
import type { Tally } from "./tally.js";
import type { Target } from "./target.js";

/** Sends requests one after the other and holds every answer, and the store, against what is promised. */
export class SequenceSender {
  readonly #api: ApiId;
  readonly #description: Description;
  readonly #described: DescribedAnswers;

  constructor(api: ApiId, description: Description) {
    this.#api = api;
    this.#description = description;
    this.#described = new DescribedAnswers(description);
  }

  /** @throws {Error} at the first fault, with the request and its answer. */
  async send(target: Target, requests: readonly FuzzRequest[], tally?: Tally): Promise<void> {
    for (const request of requests) await this.#sendOne(target, request, tally);
    await checkInvariants(target, this.#api, securitySchemeOf(this.#description));
  }

  async #sendOne(target: Target, request: FuzzRequest, tally: Tally | undefined): Promise<void> {
    const before = target.state;
    const stored = JSON.stringify(before);
    const answer = await readAnswer(await target.fetch(toRequest(request, target.baseUrl(this.#api))));
    const sent = await readSentRequest(this.#api, request);
    const after = target.state;
    const errors =
      answer.status === 500 ? knownServerErrors.filter((error) => error.holds(sent, before[this.#api])) : [];
    const fault =
      answerFault(this.#described, request, sent, answer) ??
      (answer.status === 500 && errors.length === 0 ? "a 500 that upstream is not known to answer" : null) ??
      leak(sent, answer, [before[this.#api], after[this.#api]]) ??
      (mayWrite(sent.method, answer) || JSON.stringify(after) === stored ? null : "the store was changed");
    if (fault !== null) throw new Error(`${this.#api}: ${fault}\n\n${describeExchange(request, answer)}`);
    tally?.add(`${this.#api} ${request.operationId}`, answer, errors);
  }
}

/** A format that is not there is only noticed when the action has run, so 406 does not undo it (§1). */
function mayWrite(method: string, { status }: Answer): boolean {
  return method !== "GET" && method !== "HEAD" && (status === 200 || status === 406);
}
