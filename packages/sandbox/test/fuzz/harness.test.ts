import { type FuzzRequest, SequenceSender, type Target } from "@contacts-api/contract/checks";
import { requestsOf } from "@contacts-api/contract/fuzz";
import { type Description, readDescription } from "@contacts-api/openapi/reader";
import type { StoreState } from "@contacts-api/sandbox";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knownServerErrors } from "./known-server-errors.js";
import { callers, secret } from "./seed.js";
import { freshTarget } from "./target.js";

/** A sandbox, or a wrapper around one whose fault must be noticed. */
type SandboxTarget = Target<StoreState>;

const description = readDescription("inquirly");

const contactsPath = "/api/v1/accounts/1/contacts";
const headers = { accept: "application/json", api_access_token: callers.administrator.token };
const list: FuzzRequest = { operationId: "listContacts", method: "GET", path: contactsPath, headers, body: null };
const show: FuzzRequest = { ...list, operationId: "getContact", path: `${contactsPath}/1` };
const showUnknown: FuzzRequest = { ...show, path: `${contactsPath}/999` };
const create: FuzzRequest = {
  operationId: "createContact",
  method: "POST",
  path: contactsPath,
  headers: { ...headers, "content-type": "application/json" },
  body: '{"inbox_id":1,"name":"New"}',
};

function send(requests: readonly FuzzRequest[], target: SandboxTarget = freshTarget("4.10"), against = description) {
  const options = { api: "inquirly", description: against, callers, secret, knownServerErrors } as const;
  return new SequenceSender(options).send(target, requests);
}

/** A copy of the description with one text replaced, wherever it stands. */
function altered(text: string, replacement: string): Description {
  const original = JSON.stringify(description);
  expect(original).toContain(text);
  return JSON.parse(original.replaceAll(text, replacement));
}

/** A sandbox whose responses are changed before they arrive. */
function answering(
  change: (response: Response, request: Request, sandbox: SandboxTarget) => Promise<Response>,
): SandboxTarget {
  const sandbox = freshTarget("4.10");
  return {
    baseUrl: sandbox.baseUrl,
    fetch: async (request) => change(await sandbox.fetch(request.clone()), request, sandbox),
    get state() {
      return sandbox.state;
    },
  };
}

/** A sandbox that holds one row more than it lists. */
function holding(row: Partial<StoreState["contacts"][number]>): SandboxTarget {
  const sandbox = freshTarget("4.10");
  const { contacts, ...state } = sandbox.state.inquirly;
  const another = { ...contacts[3], id: 999, ...row } as StoreState["contacts"][number];
  return {
    baseUrl: sandbox.baseUrl,
    fetch: sandbox.fetch,
    state: { ...sandbox.state, inquirly: { ...state, contacts: [...contacts, another] } },
  };
}

function json(status: number, body: unknown): Response {
  return Response.json(body, { status });
}

describe("the kit accepts", () => {
  it("the responses of a sound sandbox", async () => {
    await expect(send([list, show, showUnknown, create, list])).resolves.toBeUndefined();
  });
});

describe("the kit notices", () => {
  it("a body of another type than described", async () => {
    const blockedIsText = altered('"blocked":{"type":"boolean"', '"blocked":{"type":"string"');
    await expect(send([show], undefined, blockedIsText)).rejects.toThrow(/body\/payload\/blocked must be string/);
  });

  it("a status that is not described", async () => {
    const without404 = altered('"404":', '"410":');
    await expect(send([showUnknown], undefined, without404)).rejects.toThrow(/404 of getContact is not described/);
  });

  it("a media type that is not described", async () => {
    const asText = answering(async (response) => new Response(await response.text()));
    await expect(send([show], asText)).rejects.toThrow(/text\/plain is not described/);
  });

  it("a 500 that upstream is not known to give, and prints the request", async () => {
    const failing = answering(async () => json(500, { status: 500, error: "Internal Server Error" }));
    await expect(send([create], failing)).rejects.toThrow(/a 500 that[\s\S]*POST [\s\S]*"name":"New"/);
  });

  it("a refusal with 400 of a request that can be read", async () => {
    const refusing = answering(async () => json(400, { status: 400, error: "Bad Request" }));
    await expect(send([create], refusing)).rejects.toThrow(/400 for a request that can be read/);
  });

  it("any other response to a request that cannot be read", async () => {
    const accepting = answering(async () => json(422, { message: "Name is odd", attributes: ["name"] }));
    await expect(send([{ ...create, body: '{"name":"\\u0000"}' }], accepting)).rejects.toThrow(/not 400, although/);
  });

  it("a store that a refused request changes", async () => {
    const writing = answering(async (_response, request) => {
      const refused = request.method === "POST";
      return refused ? json(422, { message: "No", attributes: [] }) : json(200, {});
    });
    await expect(send([create], writing)).rejects.toThrow(/the store was changed/);
  });

  it("a contact of another account", async () => {
    const leaking = answering(async (_response, _request, sandbox) => {
      const url = `${sandbox.baseUrl("inquirly")}/api/v1/accounts/2/contacts/21`;
      return sandbox.fetch(new Request(url, { headers: { api_access_token: callers.stranger.token } }));
    });
    await expect(send([show], leaking)).rejects.toThrow(/of account 2/);
  });

  it("a contact that the account does not have", async () => {
    const inventing = answering(async (response) => {
      const body = await response.json();
      return json(200, { payload: { ...body.payload, id: 21 } });
    });
    await expect(send([show], inventing)).rejects.toThrow(/contact 21 is in the response/);
  });

  it.each([
    ["email", { email: "ADA@acme.example" }],
    ["identifier", { identifier: "crm-1" }],
    ["phone number", { phoneNumber: "+12025550101" }],
  ])("two contacts with one %s", async (name, row) => {
    await expect(send([], holding(row))).rejects.toThrow(`two contacts have the ${name}`);
  });

  it("a count that differs from the resolved contacts", async () => {
    await expect(send([], holding({ identifier: "not listed" }))).rejects.toThrow(/\d+ contacts are counted/);
  });

  it("a page that repeats another", async () => {
    const repeating = answering(async (response, request, sandbox) => {
      if (!request.url.endsWith("page=2")) return response;
      return sandbox.fetch(new Request(request.url.replace("page=2", "page=1"), { headers: request.headers }));
    });
    await expect(send([], repeating)).rejects.toThrow(/the pages show the contacts/);
  });

  it("a fault among many requests, and shrinks them to the one that shows it", async () => {
    const failing = answering(async (response, { method }) => (method === "DELETE" ? json(500, {}) : response));
    const sequences = fc.array(requestsOf(description, callers), { maxLength: 30, size: "max" });
    const property = fc.asyncProperty(sequences, (requests) => send(requests, failing));
    const { counterexample, seed } = await fc.check(property, { seed: 7 });
    expect(seed).toBe(7);
    expect(counterexample?.[0].map(({ method }) => method)).toEqual(["DELETE"]);
    await expect(fc.assert(property, { seed: 7 })).rejects.toThrow(
      /seed: 7, path: [\s\S]*Counterexample: [\s\S]*DELETE/,
    );
  });
});
