import type { ReceivedResponse } from "@contacts-api/openapi/validator";
import type { KnownServerError } from "./checks/server-errors.js";

interface Counts {
  readonly sent: number;
  /** With 200 as the response. */
  readonly accepted: number;
}

/** What a run has sent and met; a fuzz that never gets anywhere proves nothing. */
export class Tally {
  readonly #operations = new Map<string, Counts>();
  readonly #errors = new Map<KnownServerError, number>();

  get requests(): number {
    return [...this.#operations.values()].reduce((sum, { sent }) => sum + sent, 0);
  }

  countsOf(operation: string): Counts {
    return this.#operations.get(operation) ?? { sent: 0, accepted: 0 };
  }

  errorsOf(error: KnownServerError): number {
    return this.#errors.get(error) ?? 0;
  }

  add(operation: string, { status }: ReceivedResponse, errors: readonly KnownServerError[]): void {
    const { sent, accepted } = this.countsOf(operation);
    this.#operations.set(operation, { sent: sent + 1, accepted: accepted + (status === 200 ? 1 : 0) });
    for (const error of errors) this.#errors.set(error, this.errorsOf(error) + 1);
  }

  /** One line for each operation. */
  toString(): string {
    const lines = Array.from(
      this.#operations,
      ([name, { sent, accepted }]) => `${name}: ${sent} sent, ${accepted} accepted`,
    );
    return [...lines.sort(), `${this.requests} requests`].join("\n");
  }
}
