import type { Fault } from "@contacts-api/sandbox";
import { describe, expect, it } from "vitest";
import { start, transports } from "../server-under-test.js";

const created = { name: "Abe", phone_number: "+12025550143" };

describe.each(transports)("faults of late servers, %s", (transport) => {
  async function faulty(effect: NonNullable<Fault["effect"]>) {
    const server = await start(transport);
    server.sandbox.addFault({ match: { method: "POST" }, effect });
    const send = (init: RequestInit) => {
      const url = `${server.origin}/inquirly/api/v1/accounts/1/contacts`;
      const headers = { api_access_token: "sandbox-admin-token", "content-type": "application/json" };
      const request = new Request(url, { method: "POST", headers, body: JSON.stringify(created), ...init });
      return transport === "in process" ? server.sandbox.fetch(request) : fetch(request);
    };
    /** Gives up once the server has received the request. */
    const sendAndGiveUp = async () => {
      const controller = new AbortController();
      const sent = send({ signal: controller.signal });
      sent.catch(() => {});
      await expect.poll(() => server.sandbox.requests.length).toBe(1);
      setTimeout(() => controller.abort(new Error("too late")), 50);
      await expect(sent).rejects.toThrow("too late");
    };
    const names = () => server.sandbox.state.inquirly.contacts.map(({ name }) => name);
    return { ...server, send, sendAndGiveUp, names };
  }

  it("queue a request and process it although its sender has given up", async () => {
    const { sendAndGiveUp, names } = await faulty({ kind: "queue", milliseconds: 300 });
    await sendAndGiveUp();
    expect(names()).toEqual([]);
    await expect.poll(names).toEqual(["Abe"]);
  });

  it("validate a queued request only when its turn has come", async () => {
    const { call, sandbox } = await faulty({ kind: "queue", milliseconds: 300 });
    const [queued, other] = await Promise.all([
      call("POST", "/contacts", { body: created }),
      expect
        .poll(() => sandbox.requests.length)
        .toBe(1)
        .then(() => call("POST", "/contacts", { body: created })),
    ]);
    expect([queued.status, other.status]).toEqual([422, 200]);
  });

  it("commit late what was validated at once, also when the sender has given up", async () => {
    const { call, sendAndGiveUp, names } = await faulty({ kind: "late-commit", milliseconds: 400 });
    await sendAndGiveUp();
    expect((await call("POST", "/contacts", { body: created })).status).toBe(200);
    expect(names()).toEqual(["Abe"]);
    await expect.poll(names).toEqual(["Abe", "Abe"]);
  });

  it("keep a new contact from lists and searches, not from its ID", async () => {
    const { call, create } = await faulty({ kind: "search-lag", milliseconds: 300 });
    const { id } = await create(created);
    const counts = async () => {
      const answers = [await call("GET", "/contacts"), await call("GET", "/contacts/search?q=Abe")];
      return answers.map(({ body }) => body.payload.length);
    };
    expect(await counts()).toEqual([0, 0]);
    expect((await call("GET", `/contacts/${id}`)).status).toBe(200);
    await expect.poll(counts).toEqual([1, 1]);
  });

  it("write nothing to a state that was reset meanwhile", async () => {
    const { sandbox, send, names } = await faulty({ kind: "late-commit", milliseconds: 200 });
    const sent = send({});
    await expect.poll(() => sandbox.requests.length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    sandbox.reset();
    expect((await sent).status).toBe(200);
    expect(names()).toEqual([]);
  });
});
