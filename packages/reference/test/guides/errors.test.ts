import { afterEach, describe, expect, it, vi } from "vitest";
import { clientsOf, type Fetch, guide, nameOfError } from "./clients.js";

/** Whether a call is tried again after a response of this status. */
async function isTriedAgain(
  status: number,
  call: (clients: ReturnType<typeof clientsOf>, signal: AbortSignal) => Promise<unknown>,
): Promise<boolean> {
  const controller = new AbortController();
  let tried = false;
  const onRetry = () => {
    tried = true;
    controller.abort();
  };
  const fetch: Fetch = async () => new Response("{}", { status, headers: { "content-type": "application/json" } });
  await call(clientsOf({ fetch, hooks: { onRetry } }), controller.signal).catch(() => {});
  return tried;
}

afterEach(() => {
  vi.useRealTimers();
});

describe("the guide to errors is right that", () => {
  const text = guide("errors");
  const rows = [...text.matchAll(/^\| (`?\w.*?) \| (.*) \|$/gm)];
  const cellOf = (call: string) => rows.find(([, first]) => first?.includes(call))?.[2] ?? "";
  const statusesIn = (cell: string) => [...cell.matchAll(/\b[45]\d\d\b/g)].map(([status]) => Number(status));
  const everyStatus = Array.from({ length: 200 }, (_, index) => 400 + index);

  it.each([
    ["reading", ({ engagelab }, signal) => engagelab.list({ signal }).page(1)],
    ["`update`", ({ "99digital": contacts }, signal) => contacts.update(1, { name: "A" }, { signal })],
    [
      "`filter`",
      ({ inquirly }, signal) =>
        inquirly.filter([{ attributeKey: "name", filterOperator: "is_present", values: [] }], { signal }).page(1),
    ],
    ["`labels.set`", ({ inquirly }, signal) => inquirly.labels.set(1, ["vip"], { signal })],
    ["`create`", ({ inquirly }, signal) => inquirly.create({ inboxId: 1, name: "A" }, { signal })],
    ["`delete`", ({ inquirly }, signal) => inquirly.delete(1, { signal })],
    [
      "`contactInboxes.create`",
      ({ inquirly }, signal) => inquirly.contactInboxes.create(1, { inboxId: 1 }, { signal }),
    ],
  ] satisfies [string, Parameters<typeof isTriedAgain>[1]][])(
    "%s is tried again after these statuses",
    async (call, send) => {
      const tried: number[] = [];
      for (const status of everyStatus) if (await isTriedAgain(status, send)) tried.push(status);
      expect(tried.length).toBeGreaterThan(0);
      expect(tried).toEqual(statusesIn(cellOf(call)));
    },
  );

  it("a call is tried three times more", async () => {
    expect(text).toContain("`maxRetries` (3)");
    let requests = 0;
    const busy: Fetch = async () => {
      requests += 1;
      return new Response("{}", { status: 503, headers: { "retry-after": "0.001" } });
    };
    const { engagelab } = clientsOf({ fetch: busy });
    expect(await nameOfError(engagelab.list().page(1))).toBe("ServerError");
    expect(requests).toBe(4);
  });

  it.each([
    ["timeout", "`timeout` for one attempt (30,000 ms)", 30_000, { maxRetries: 0 }, "TimeoutError"],
    ["deadline", "`deadline` for the whole call (120,000 ms)", 120_000, { timeout: 1e9 }, "DeadlineError"],
  ])("a call without a response ends after the %s", async (_, sentence, limit, options, name) => {
    expect(text).toContain(sentence);
    vi.useFakeTimers();
    const { engagelab } = clientsOf({ fetch: () => new Promise(() => {}), ...options });
    let outcome = "none yet";
    nameOfError(engagelab.list().page(1)).then((error) => {
      outcome = error;
    });
    await vi.advanceTimersByTimeAsync(limit - 1);
    expect(outcome).toBe("none yet");
    await vi.advanceTimersByTimeAsync(1);
    expect(outcome).toBe(name);
  });
});
