import * as errors from "@contacts-api/client";
import { createContacts as createDigital } from "@contacts-api/client/99digital";
import { createContacts as createEngagelab } from "@contacts-api/client/engagelab";
import { describe, expect, it } from "vitest";
import { failureOf } from "../support/clients.js";
import { findClosedPort } from "../support/find-closed-port.js";
import { json, type Respond, serve } from "../support/serve.js";
import { textsOf } from "../support/texts-of.js";

const TOKEN = 'kept"from\\every/log+4711';
const KEY = "engagelab-key-4711";
const SECRET = "engagelab-secret-4711";
const ENCODED = btoa(`${KEY}:${SECRET}`);
const SECRETS = [
  TOKEN,
  JSON.stringify(TOKEN).slice(1, -1),
  KEY,
  SECRET,
  ENCODED,
  btoa(TOKEN),
  encodeURIComponent(TOKEN),
];

/** Responds with everything that has been received, in the body and in headers, as a debugging proxy would. */
const echo =
  (status: number, headers: Record<string, string> = {}): Respond =>
  (request, response) => {
    const credential = `${request.headers.api_access_token ?? request.headers.authorization}`;
    const echoed = { "x-echo": credential, "x-request-id": credential, "retry-after": "90" };
    const body = {
      error: `Refused: ${credential}`,
      message: credential,
      attributes: [credential],
      got: request.headers,
    };
    json(response, body, status, { ...echoed, ...headers });
  };

const stall: Respond = (_, response) => response.write(" ");

type Options = Parameters<typeof createDigital>[0] & Parameters<typeof createEngagelab>[0];

interface Case {
  answer?: Respond;
  options?: Partial<Options>;
  create?: true;
}

/** How each class of the family comes about. */
const CASES: Record<string, Case> = {
  AmbiguousWriteError: { answer: echo(500), create: true },
  AuthenticationError: { answer: echo(401) },
  ConflictError: { answer: echo(409) },
  DeadlineError: { answer: stall, options: { deadline: 50 } },
  ForbiddenError: { answer: echo(403) },
  InvalidResponseError: { answer: echo(200) },
  NotFoundError: { answer: echo(404) },
  RateLimitError: { answer: echo(429) },
  RedirectError: { answer: echo(302, { location: `https://elsewhere.example/${TOKEN}?${ENCODED}` }) },
  ServerError: { answer: echo(500) },
  TimeoutError: { answer: stall, options: { timeout: 50 } },
  UnexpectedStatusError: { answer: echo(418) },
  ValidationError: { answer: echo(422) },
};

/** What the contacts of each way to authenticate fail with. */
async function failuresOf({ answer = stall, options = {}, create }: Case, baseUrl?: string) {
  const server = await serve(answer);
  const common = { baseUrl: baseUrl ?? server.url, maxRetries: 0, ...options };
  const digital = createDigital({ accessToken: TOKEN, accountId: 1, ...common });
  const engagelab = createEngagelab({ apiKey: KEY, apiSecret: SECRET, ...common });
  const calls = [digital, engagelab].map((contacts) =>
    create ? contacts.create({ inboxId: 1, name: "Alice" }) : contacts.list().page(1),
  );
  return Promise.all(calls.map(failureOf));
}

function expectNoSecret(text: string): void {
  expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([]);
}

describe("no credential is in anything that is said by", () => {
  it.each(Object.entries(CASES))("%s, even when the server repeats it", async (name, how) => {
    for (const error of await failuresOf(how)) {
      expect(error.name).toBe(name);
      expect(textsOf(error)).toContain(name);
      expectNoSecret(textsOf(error));
    }
  });

  it("ConnectionError, when the connection is refused", async () => {
    for (const error of await failuresOf({}, `http://127.0.0.1:${await findClosedPort()}`)) {
      expect(error.name).toBe("ConnectionError");
      expectNoSecret(textsOf(error));
    }
  });

  it("ConnectionError, when a fetch function fails with an error that holds the request", async () => {
    const fetch = async (_: string, init: RequestInit) => {
      const sent = JSON.stringify([...new Headers(init.headers)]);
      throw Object.assign(new Error(`cannot send ${sent}`, { cause: new Error(sent) }), { init, sent });
    };
    for (const error of await failuresOf({ options: { fetch } })) {
      expect(error.name).toBe("ConnectionError");
      expectNoSecret(textsOf(error));
    }
  });

  it.each([
    ["a line break", `${TOKEN}\nsecond line`],
    ["a carriage return", `${TOKEN}\r`],
    ["a character outside latin", `${TOKEN}\u05d0`],
    ["a space", `${TOKEN} `],
  ])("ConfigurationError about a credential with %s", async (_, credential) => {
    const error = await failureOf((async () => createDigital({ accessToken: credential, accountId: 1 }))());
    expect(error.name).toBe("ConfigurationError");
    expectNoSecret(textsOf(error));
    const other = await failureOf((async () => createEngagelab({ apiKey: KEY, apiSecret: credential }))());
    expect(other.name).toBe("ConfigurationError");
    expectNoSecret(textsOf(other));
  });

  it.each([`https://${KEY}:${SECRET}@api.example`, `https://api.example/?key=${SECRET}`, `not-a-url-with-${SECRET}`])(
    "ConfigurationError about the base URL %s",
    async (baseUrl) => {
      const options = { accessToken: "token", accountId: 1, baseUrl };
      const error = await failureOf((async () => createDigital(options))());
      expect(error.name).toBe("ConfigurationError");
      expectNoSecret(textsOf(error));
    },
  );

  it("InvalidResponseError, whose excerpt has either half of a key pair replaced", async () => {
    const server = await serve(({ headers }, response) => response.end(`${headers.authorization} ${KEY} ${SECRET}`));
    const contacts = createEngagelab({ apiKey: KEY, apiSecret: SECRET, baseUrl: server.url });
    const error = await failureOf(contacts.list().page(1));
    expect(error.excerpt).toBe("Basic [redacted] [redacted] [redacted]");
  });

  it("covers every class of the family", () => {
    const classes = Object.keys(errors).filter((name) => /Error$/.test(name) && !name.startsWith("is"));
    const covered = [...Object.keys(CASES), "ConnectionError", "ConfigurationError", "ContactsApiError"];
    expect(classes.sort()).toEqual(covered.sort());
  });
});
