import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type ServerUnderTest, start, transports } from "./server-under-test.js";

/**
 * The recorded exchanges with upstream, a build between the releases 4.10.1 and 4.11.0, sent again in order. Recorded in
 * the middle of a longer session, so what depends on earlier data differs; each such difference is named here, and
 * everything else must be equal.
 */
interface Exchange {
  readonly comment: string;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: readonly { readonly name: string; readonly value: string }[];
    readonly postData?: { readonly text: string };
  };
  readonly response: {
    readonly status: number;
    readonly headers: readonly { readonly name: string; readonly value: string }[];
    readonly content: { readonly text: string };
  };
}

const recording = fileURLToPath(import.meta.resolve("@contacts-api/openapi/recordings/upstream-4.10.1.har"));
const exchanges: readonly Exchange[] = JSON.parse(readFileSync(recording, "utf8")).log.entries;

/** That build's search, which no release has: all contacts, no companies, no labels, and the count of all matches. */
const profile = { searchScope: "all", searchMatchesCompany: false, searchReadsLabels: false } as const;

const seed = {
  inboxes: [
    { id: 1, name: "API", channel_type: "Channel::Api" },
    { id: 2, name: "Website", channel_type: "Channel::WebWidget" },
    { id: 3, name: "Email", channel_type: "Channel::Email" },
    { id: 4, name: "WhatsApp", channel_type: "Channel::Whatsapp" },
    { id: 5, name: "SMS", channel_type: "Channel::Sms" },
  ],
} as const;

/** Tokens are redacted in the recording; these exchanges were not sent with the administrator's. */
const otherTokens = new Map([
  ["unknown token", "no-such-token"],
  ["delete as agent", "sandbox-agent-token"],
]);

/** The one exchange whose count takes in contacts of the earlier session. */
const COUNT_OF_EARLIER_DATA = "list beyond the end";

/** The recording leaves out the creates of the other fifteen contacts that it pages over. */
const FIRST_OF_SIXTEEN = "create (first of sixteen to page over)";

describe.each(transports)("the recorded exchanges, replayed %s", (transport) => {
  it.each(["99digital", "inquirly"] as const)(
    "get equal answers but for ids, times, random source ids and one count from %s",
    async (api) => {
      const server = await start(transport, { api, seed, profile, identifiers: contactIdsFrom(850) });
      for (const exchange of exchanges) {
        const answer = await replay(server, exchange);
        const type = exchange.response.headers.find(({ name }) => name === "content-type")?.value;
        expect(answer.status, exchange.comment).toBe(exchange.response.status);
        expect(answer.type, exchange.comment).toBe(type);
        expect(comparable(answer.text, exchange), exchange.comment).toBe(
          comparable(exchange.response.content.text, exchange),
        );
        if (exchange.comment === FIRST_OF_SIXTEEN) await createOthersToPageOver(server);
      }
      expect(exchanges).toHaveLength(42);
    },
  );
});

function replay(server: ServerUnderTest, { comment, request }: Exchange) {
  const path = request.url.replace("https://upstream.example", "");
  const sendsToken = request.headers.some(({ name }) => name === "api_access_token");
  const token = sendsToken ? otherTokens.get(comment) : null;
  return server.call(request.method, path, {
    ...(request.postData !== undefined && { body: request.postData.text }),
    ...(token !== undefined && { token }),
    headers: { accept: "application/json" },
  });
}

async function createOthersToPageOver(server: ServerUnderTest): Promise<void> {
  for (let number = 1; number < 16; number += 1) {
    const name = `Page demo521872 ${String(number).padStart(2, "0")}`;
    await server.create({ name, email: `page.demo521872.${number}@acme.example` });
  }
}

/** The first id of the recording; from there on ids must be equal, with the gaps that failed creates leave. */
function contactIdsFrom(first: number) {
  return { nextContactId: (highest: number) => Math.max(highest + 1, first) };
}

/** The body's text with the differences that cannot be equal taken out: times, random source ids, one count. */
function comparable(text: string, { comment }: Exchange): string {
  const fixed = text
    .replaceAll(/"created_at":\d+/g, '"created_at":"(seconds)"')
    .replaceAll(/"(created|updated)_at":"\d{4}-[^"]+Z"/g, '"$1_at":"(time)"')
    .replaceAll(/"source_id":"[0-9a-f-]{36}"/g, '"source_id":"(uuid)"');
  return comment === COUNT_OF_EARLIER_DATA ? fixed.replace(/"count":\d+/, '"count":"(earlier data)"') : fixed;
}
