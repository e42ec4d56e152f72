import type { ChildProcess } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSandbox, type Sandbox } from "@contacts-api/sandbox";
import { type Listening, listen } from "@contacts-api/sandbox/node";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Finished } from "../command.js";
import { contactsContract } from "./contract-command.js";

vi.setConfig({ testTimeout: 60_000 });

const TOKEN = "a-token-that-nobody-may-see-4711";
const EMAIL = "planted.person@private.example";
const headers = { accept: "application/json", api_access_token: TOKEN };

let listening: Listening;
let sandbox: Sandbox;
let folder: string;

beforeEach(async () => {
  sandbox = createSandbox({
    seed: {
      accounts: [{ id: 1 }],
      users: [{ id: 1, access_token: TOKEN, accounts: [{ id: 1, role: "administrator" }] }],
      inboxes: [{ id: 1, channel_type: "Channel::Api" }],
      contacts: [{ name: "Planted Person", email: EMAIL }],
    },
  });
  listening = await listen(sandbox);
  folder = await mkdtemp(join(tmpdir(), "contacts-contract-test-"));
});

afterEach(async () => {
  await listening.close();
  await rm(folder, { recursive: true });
});

interface RunningProxy {
  /** The list of contacts, through the proxy. */
  readonly contacts: string;
  readonly url: string;
  stop(): Promise<Finished>;
}

function startProxy(...options: readonly string[]): Promise<RunningProxy> {
  const target = `${listening.url}/99digital`;
  return new Promise((resolve, reject) => {
    const started = (child: ChildProcess): void => {
      child.stdout?.once("data", (chunk) => {
        const url = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk))?.[0] ?? "";
        const stop = () => {
          child.kill("SIGINT");
          return finished;
        };
        resolve({ url, contacts: `${url}/api/v1/accounts/1/contacts`, stop });
      });
    };
    const finished = contactsContract(["proxy", "99digital", "--target", target, ...options], { started });
    void finished.then(({ stderr }) => reject(new Error(stderr)));
  });
}

describe("contacts-contract proxy", () => {
  it("passes requests and responses on as they are, with one header more", async () => {
    const proxy = await startProxy();
    const through = await fetch(`${proxy.contacts}?sort=name`, { headers });
    const direct = await fetch(`${listening.url}/99digital/api/v1/accounts/1/contacts?sort=name`, { headers });
    expect(await through.text()).toBe(await direct.text());
    expect(through.status).toBe(direct.status);
    expect(through.headers.get("content-type")).toBe(direct.headers.get("content-type"));
    expect(through.headers.get("x-contacts-contract")).toBe("described");
    const [received, sent] = sandbox.requests;
    expect(received?.path).toBe(sent?.path);
    expect((await proxy.stop()).code).toBe(0);
  });

  it("tells what neither a request nor a response may be, and ends with 1", async () => {
    const proxy = await startProxy();
    const odd = await fetch(`${proxy.contacts}?per_page=5&page=two`, { headers });
    expect(odd.headers.get("x-contacts-contract")).toBe("2 not described");
    const body = JSON.stringify({ inbox_id: "1", name: 5 });
    const created = await fetch(proxy.contacts, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body,
    });
    expect(created.status).toBe(200);
    const { code, stdout } = await proxy.stop();
    expect(code).toBe(1);
    expect(stdout).toContain("✗ request: The query parameter per_page is not described.");
    expect(stdout).toContain("✗ request: The query parameter page must be an integer; it is a string.");
    expect(stdout).toContain("✗ request: inbox_id of the request must be an integer; it is a string.");
    expect(stdout).toContain("✗ request: name of the request must be a string; it is a number.");
  });

  it("holds neither credentials nor people in its log and its archive, which drift can read", async () => {
    const har = join(folder, "traffic.har");
    const proxy = await startProxy("--har", har);
    await fetch(proxy.contacts, { headers });
    await fetch(`${proxy.contacts}/search?q=${encodeURIComponent(EMAIL)}`, { headers });
    const fromProxy = await contactsContract(["drift", "99digital", proxy.url]);
    const { stdout, stderr } = await proxy.stop();
    const fromFile = await contactsContract(["drift", "99digital", har]);
    expect(fromProxy).toMatchObject({ code: 0, stderr: "" });
    expect(fromFile.stdout).toBe(fromProxy.stdout);
    expect(fromFile.stdout).toContain("99digital: 2 exchanges, 0 kinds of drift");
    for (const output of [stdout, stderr, await readFile(har, "utf8"), fromFile.stdout]) {
      for (const secret of [TOKEN, EMAIL, encodeURIComponent(EMAIL), "Planted"]) expect(output).not.toContain(secret);
    }
  });

  it("responds with 502 when the target does not", async () => {
    const proxy = await startProxy();
    await listening.close();
    const response = await fetch(proxy.contacts, { headers });
    expect(response.status).toBe(502);
    await proxy.stop();
    listening = await listen(sandbox);
  });
});

describe("contacts-contract drift", () => {
  it.each([
    ["a file that is not there", ["drift", "99digital", "nowhere.har"], "nowhere.har cannot be read"],
    ["a server that is no proxy", ["drift", "99digital", "http://127.0.0.1:9"], "cannot be read"],
    ["no file", ["drift", "99digital"], "drift takes an API and one HTTP Archive or URL"],
    ["no target", ["proxy", "99digital"], "--target is missing"],
  ])("ends with 2 for %s", async (_what, options, message) => {
    const { code, stderr } = await contactsContract(options);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
