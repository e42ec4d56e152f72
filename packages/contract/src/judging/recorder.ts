import type { Description } from "@contacts-api/openapi/reader";
import type { Exchange } from "../traffic/exchange.js";
import type { Redaction } from "../traffic/redaction.js";
import type { ApiContract } from "../validation/api-contract.js";
import { readNewContactId } from "../values/read-contacts.js";
import { Coverage, type OperationCoverage } from "./coverage.js";
import { type Judgement, judge } from "./judge.js";

/** An exchange as it may be shown, and what is wrong with it. */
export interface RecordedExchange {
  /** Redacted. */
  readonly exchange: Exchange;
  readonly operationId: string | null;
  /** Redacted; null when the response keeps the description. */
  readonly violation: string | null;
}

/** Judges every exchange of a run, and remembers it without credentials and without what identifies people. */
export class Recorder {
  readonly #contract: ApiContract;
  readonly #coverage: Coverage;
  readonly #redaction: Redaction;
  readonly #recorded: RecordedExchange[] = [];
  readonly #contacts = new Set<string>();
  #created = 0;

  constructor(contract: ApiContract, description: Description, redaction: Redaction) {
    this.#contract = contract;
    this.#coverage = new Coverage(description);
    this.#redaction = redaction;
  }

  add(exchange: Exchange): Judgement & { readonly recorded: RecordedExchange } {
    const judgement = judge(this.#contract, exchange);
    const { inResponse } = judgement;
    this.#coverage.add(exchange, judgement);
    this.#noticeContact(exchange, judgement);
    const recorded = {
      exchange: this.#redaction.exchange(exchange),
      operationId: judgement.operationId ?? null,
      violation:
        inResponse.length === 0 ? null : this.#redaction.text(inResponse.map(({ message }) => message).join(" ")),
    };
    this.#recorded.push(recorded);
    return { ...judgement, recorded };
  }

  get recorded(): readonly RecordedExchange[] {
    return this.#recorded;
  }

  /** IDs of the contacts that the run created and has not deleted. */
  get contacts(): readonly string[] {
    return [...this.#contacts];
  }

  /** How many contacts the run created. */
  get createdContacts(): number {
    return this.#created;
  }

  coverage(): OperationCoverage[] {
    return this.#coverage.summary();
  }

  #noticeContact({ request, response }: Exchange, { operationId, body }: Judgement): void {
    if (response.status < 200 || response.status > 299) return;
    if (operationId === "createContact") {
      const id = readNewContactId(body);
      if (id !== null) this.#contacts.add(id);
      this.#created += 1;
    }
    if (operationId === "deleteContact") this.#contacts.delete(request.path.split("/").at(-1) ?? "");
  }
}
