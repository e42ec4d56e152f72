/** @jsxImportSource hono/jsx/dom */
import type { ExchangeReport } from "@contacts-api/contract/99digital";
import type { SentExchange } from "./exchange.js";
import type { Outcome } from "./run-call.js";

/** The result, and below it each request with its response and what the contract says of both. */
export function OutcomeView({ outcome: { sender, result, exchanges } }: { readonly outcome: Outcome }) {
  return (
    <>
      <h3>{result.kind === "resolved" ? `${sender} resolved with` : `${sender} threw`}</h3>
      <pre tabindex={0}>
        <code>{result.kind === "resolved" ? readable(result.value) : `${result.name}: ${result.message}`}</code>
      </pre>
      <h3>What went over the wire</h3>
      <ol class="exchanges">
        {exchanges.map((exchange) => (
          <li>
            <Exchange exchange={exchange} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Exchange({ exchange }: { readonly exchange: SentExchange }) {
  const { method, url, headers, body, response, failure, report, milliseconds } = exchange;
  return (
    <>
      <p>
        <b class={`method ${method.toLowerCase()}`}>{method}</b> <code>{url}</code>
        <br />
        {response === undefined ? failure : `Status ${response.status}`}, {milliseconds} ms
      </p>
      {report !== undefined && <Report report={report} />}
      <details>
        <summary>Request and response</summary>
        <pre tabindex={0}>
          <code>{[`${method} ${url}`, ...lines(headers), "", readable(body)].join("\n").trimEnd()}</code>
        </pre>
        {response !== undefined && (
          <pre tabindex={0}>
            <code>
              {[`${response.status}`, ...lines(response.headers), "", readable(response.text)].join("\n").trimEnd()}
            </code>
          </pre>
        )}
      </details>
    </>
  );
}

function Report({ report: { violations, drift } }: { readonly report: ExchangeReport }) {
  if (violations.length === 0 && drift.length === 0) return <p class="documented">Contract: kept.</p>;
  return (
    <>
      <p class={violations.length === 0 ? "documented" : "problem"}>
        {violations.length === 0 ? "Contract: kept, with something it does not know:" : "Contract: broken."}
      </p>
      <ul>
        {[...violations, ...drift].map(({ in: place, where, message }) => (
          <li>
            {place} <code>{where}</code>: {message}
          </li>
        ))}
      </ul>
    </>
  );
}

function lines(headers: SentExchange["headers"]): string[] {
  return headers.map(([name, value]) => `${name}: ${value}`);
}

/** JSON with line breaks; other text as it is. */
function readable(value: unknown): string {
  if (typeof value !== "string") return JSON.stringify(value, null, 2) ?? "";
  try {
    return JSON.stringify(JSON.parse(value), null, 2);
  } catch {
    return value;
  }
}
