import type { Api } from "@contacts-api/openapi";
import type { SampledRequest } from "@contacts-api/openapi/samples";
import type { Caller } from "./credentials.js";
import { type Fetch, observedFetch, type SentExchange } from "./exchange.js";
import { loadContract } from "./load-contract.js";
import { type Sender, send } from "./send.js";

/** What came of a call. */
type Result =
  | { readonly kind: "resolved"; readonly value: unknown }
  | { readonly kind: "rejected"; readonly name: string; readonly message: string };

export interface Outcome {
  readonly sender: Sender;
  readonly result: Result;
  /** Every request of the call, in the order in which they were over. */
  readonly exchanges: readonly SentExchange[];
}

interface Call {
  readonly api: Api;
  readonly request: SampledRequest;
  readonly file: File | undefined;
  readonly sender: Sender;
  readonly caller: Caller;
  readonly fetch: Fetch;
}

/** Sends a request with the typed client, and compares every exchange with the description. Never rejects. */
export async function runCall({ api, request, file, sender, caller, fetch }: Call): Promise<Outcome> {
  const exchanges: SentExchange[] = [];
  const { baseUrl } = caller;
  const observed = observedFetch(
    fetch,
    async (exchange) => {
      const checkExchange = await loadContract(api).catch(() => undefined);
      return checkExchange?.(exchange, { baseUrl });
    },
    (exchange) => exchanges.push(exchange),
  );
  const result = await send(api, { ...caller, fetch: observed }, sender, request, file).then(
    (value): Result => ({ kind: "resolved", value }),
    (error: unknown): Result =>
      error instanceof Error
        ? { kind: "rejected", name: error.name, message: error.message }
        : { kind: "rejected", name: "Error", message: String(error) },
  );
  return { sender, result, exchanges };
}

/** An outcome in a few words, which screen readers say. */
export function inWords({ result, exchanges }: Outcome): string {
  const last = exchanges.at(-1);
  if (last === undefined) return `Nothing was sent${result.kind === "rejected" ? `: ${result.message}` : ""}`;
  const error = result.kind === "rejected" ? `${result.name}: ` : "";
  const status = last.response === undefined ? "No response" : `Status ${last.response.status}`;
  return `${error}${status} after ${exchanges.length === 1 ? "one request" : `${exchanges.length} requests`}`;
}
