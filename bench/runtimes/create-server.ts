import { createSandbox, type IncomingRequest, type Reply } from "@contacts-api/sandbox";
import { type Listening, listen } from "@contacts-api/sandbox/node";
import type { FaultName } from "./creates.js";

/** What becomes of the first create. */
interface Fault extends Omit<FaultName, "fault"> {
  /** @param store Stores the contact and gives the reply to the create. */
  readonly reply: (store: () => Promise<Reply>) => Promise<Reply>;
  /** The contact is stored when the next create arrives, or after all. */
  readonly isStoredLater?: boolean;
  /** Milliseconds for which searches find nothing after the contact is stored. */
  readonly searchLag?: number;
}

const NO_RESPONSE = { status: 0, headers: {}, body: "" } as const;
const CLOSED: Reply = { ...NO_RESPONSE, delivery: { kind: "close" } };
const RESET: Reply = { ...NO_RESPONSE, delivery: { kind: "reset" } };
const NEVER: Reply = { ...NO_RESPONSE, delivery: { kind: "stall", afterBytes: null } };
const UNAVAILABLE: Reply = { status: 503, headers: { "content-type": "text/html" }, body: "<h1>Unavailable</h1>" };
const TOO_MANY: Reply = { status: 429, headers: { "retry-after": "0.1" }, body: "Retry later\n" };

const storedThen = (reply: Reply) => async (store: () => Promise<Reply>) => {
  await store();
  return reply;
};

const FAULTS: Readonly<Record<string, Fault>> = {
  "stored, reply lost on a new connection": { isWarm: false, reply: storedThen(CLOSED) },
  "stored, reply lost on a connection used before": { isWarm: true, reply: storedThen(CLOSED) },
  "stored, connection used before is reset": { isWarm: true, reply: storedThen(RESET) },
  "not stored, connection used before is reset": { isWarm: true, reply: async () => RESET },
  "stored, reply cut in the middle": {
    isWarm: true,
    reply: async (store) => {
      const reply = await store();
      return { ...reply, body: reply.body.slice(0, 40) };
    },
  },
  "stored, 503 of a gateway": { isWarm: true, reply: storedThen(UNAVAILABLE) },
  "not stored, 503 of a gateway": { isWarm: true, reply: async () => UNAVAILABLE },
  "not stored, 429": { isWarm: true, reply: async () => TOO_MANY },
  "stored after the time-out and the look-up": { isWarm: true, isStoredLater: true, reply: async () => NEVER },
  "stored, reply lost, and shown late by searches": {
    isWarm: false,
    searchLag: 400,
    reply: storedThen(CLOSED),
  },
};

const EMPTY_PAGE = { meta: { count: 0, current_page: 1 }, payload: [] };

/**
 * Starts a sandbox whose first create meets the fault that was asked for. `/creates/faults` lists the faults,
 * `/creates/begin?fault=…` chooses one and empties the sandbox, `/creates/end` tells how many contacts it holds. These close
 * their connection, so that the one of the create is new unless something was sent before it. `/` is a page for a browser.
 */
export async function startCreateServer(): Promise<Listening> {
  const sandbox = createSandbox();
  let fault: Fault | undefined;
  let storeLate: (() => Promise<unknown>) | undefined;
  let isFoundFrom = 0;

  async function handleFirstCreate(request: IncomingRequest, { reply, isStoredLater, searchLag = 0 }: Fault) {
    fault = undefined;
    const kept = await keep(request);
    const store = () => sandbox.handle(kept);
    if (isStoredLater) storeLate = store;
    isFoundFrom = performance.now() + searchLag;
    return reply(store);
  }

  async function finishLateCreate(): Promise<void> {
    const store = storeLate;
    storeLate = undefined;
    await store?.();
  }

  const actions: Readonly<Record<string, (url: URL) => unknown>> = {
    faults: () => Object.entries(FAULTS).map(([name, { isWarm }]) => ({ fault: name, isWarm })),
    begin(url) {
      sandbox.reset();
      isFoundFrom = 0;
      fault = FAULTS[url.searchParams.get("fault") ?? ""];
      return { begun: fault !== undefined };
    },
    async end() {
      await finishLateCreate();
      return { stored: sandbox.state["99digital"].contacts.length };
    },
  };

  async function handle(request: IncomingRequest): Promise<Reply> {
    const url = new URL(request.url);
    const { pathname } = url;
    if (pathname === "/") return closing("text/html", "<!doctype html><title>creates</title>");
    const action = actions[pathname.replace("/creates/", "")];
    if (action !== undefined) return closing("application/json", JSON.stringify(await action(url)));
    if (pathname.endsWith("/contacts/search") && performance.now() < isFoundFrom) {
      return { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(EMPTY_PAGE) };
    }
    if (request.method !== "POST") return sandbox.handle(request);
    if (fault !== undefined) return handleFirstCreate(request, fault);
    await finishLateCreate();
    return sandbox.handle(request);
  }

  return listen({ handle });
}

function closing(mediaType: string, body: string): Reply {
  return { status: 200, headers: { "content-type": mediaType, connection: "close" }, body };
}

/** The request with its body read, which can be handled after the client has gone. */
async function keep(request: IncomingRequest): Promise<IncomingRequest> {
  const { method, url, headers } = request;
  const bytes = await request.readBytes(1_000_000);
  return { method, url, headers, header: (name) => request.header(name), readBytes: async () => bytes };
}
