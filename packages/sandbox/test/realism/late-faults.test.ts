import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { start, transports } from "../server-under-test.js";

const created = { name: "Abe", phone_number: "+12025550143" };

interface LateEffect {
  readonly kind: "queue" | "late-commit" | "search-lag";
  readonly milliseconds: number;
}

describe.each(transports)("faults of late servers, %s", (transport) => {
  // The sandbox waits in this process: its time passes when a test says so, however busy the machine is.
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
  afterEach(() => {
    // First the spy, or it would put the timer back that it stands before.
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

  async function faulty(effect: LateEffect) {
    const server = await start(transport);
    server.sandbox.addFault({ match: { method: "POST" }, effect });
    const send = (init: RequestInit) => {
      const url = `${server.origin}/inquirly/api/v1/accounts/1/contacts`;
      const headers = { api_access_token: "sandbox-admin-token", "content-type": "application/json" };
      const request = new Request(url, { method: "POST", headers, body: JSON.stringify(created), ...init });
      return transport === "in process" ? server.sandbox.fetch(request) : fetch(request);
    };
    const timers = vi.spyOn(globalThis, "setTimeout");
    /** Resolves once the server waits, as long as the effect says. */
    const waiting = async () => {
      while (!timers.mock.calls.some(([, delay]) => delay === effect.milliseconds)) await setImmediate();
    };
    /** Gives up once the server waits. */
    const sendAndGiveUp = async () => {
      const controller = new AbortController();
      const sent = send({ signal: controller.signal });
      sent.catch(() => {});
      await waiting();
      controller.abort(new Error("too late"));
      await expect(sent).rejects.toThrow("too late");
    };
    const names = () => server.sandbox.state.inquirly.contacts.map(({ name }) => name);
    return { ...server, send, waiting, sendAndGiveUp, names };
  }

  it("queue a request and process it although its sender has given up", async () => {
    const { sendAndGiveUp, names } = await faulty({ kind: "queue", milliseconds: 300 });
    await sendAndGiveUp();
    await pass(299);
    expect(names()).toEqual([]);
    await pass(1);
    expect(names()).toEqual(["Abe"]);
  });

  it("validate a queued request only when its turn has come", async () => {
    const { call, waiting } = await faulty({ kind: "queue", milliseconds: 300 });
    const queued = call("POST", "/contacts", { body: created });
    await waiting();
    expect((await call("POST", "/contacts", { body: created })).status).toBe(200);
    await pass(300);
    expect((await queued).status).toBe(422);
  });

  it("commit late what was validated at once, also when the sender has given up", async () => {
    const { call, sendAndGiveUp, names } = await faulty({ kind: "late-commit", milliseconds: 400 });
    await sendAndGiveUp();
    expect((await call("POST", "/contacts", { body: created })).status).toBe(200);
    await pass(399);
    expect(names()).toEqual(["Abe"]);
    await pass(1);
    expect(names()).toEqual(["Abe", "Abe"]);
  });

  it("keep a new contact from lists and searches, not from its ID", async () => {
    const { call, create } = await faulty({ kind: "search-lag", milliseconds: 300 });
    const { id } = await create(created);
    const counts = async () => {
      const answers = [await call("GET", "/contacts"), await call("GET", "/contacts/search?q=Abe")];
      return answers.map(({ body }) => body.payload.length);
    };
    await pass(299);
    expect(await counts()).toEqual([0, 0]);
    expect((await call("GET", `/contacts/${id}`)).status).toBe(200);
    await pass(1);
    expect(await counts()).toEqual([1, 1]);
  });

  it("write nothing to a state that was reset meanwhile", async () => {
    const { sandbox, send, waiting, names } = await faulty({ kind: "late-commit", milliseconds: 200 });
    const sent = send({});
    await waiting();
    sandbox.reset();
    await pass(200);
    expect((await sent).status).toBe(200);
    expect(names()).toEqual([]);
  });
});
