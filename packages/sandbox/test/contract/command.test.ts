import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSandbox, type Sandbox } from "@contacts-api/sandbox";
import { type Listening, listen } from "@contacts-api/sandbox/node";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { contactsContract } from "./contract-command.js";

vi.setConfig({ testTimeout: 120_000 });

const TOKEN = "a-token-that-nobody-may-see-4711";
const env = { CONTACTS_ACCESS_TOKEN: TOKEN };
const EMAIL = "planted.person@private.example";
const PHONE = "+4915112345678";

let sandbox: Sandbox;
let listening: Listening;
let folder: string;

beforeEach(async () => {
  sandbox = createSandbox({
    seed: {
      accounts: [{ id: 1 }],
      users: [{ id: 1, access_token: TOKEN, accounts: [{ id: 1, role: "administrator" }] }],
      inboxes: [{ id: 1, channel_type: "Channel::Api" }],
      contacts: [{ name: `Planted Person ${PHONE}`, email: EMAIL, phone_number: PHONE, identifier: EMAIL }],
    },
  });
  listening = await listen(sandbox);
  folder = await mkdtemp(join(tmpdir(), "contacts-contract-test-"));
});

afterEach(async () => {
  await listening.close();
  await rm(folder, { recursive: true });
});

function verifyCommand(...options: readonly string[]): string[] {
  return ["verify", "inquirly", "--server", `${listening.url}/inquirly`, ...options];
}

describe("contacts-contract verify", () => {
  it("ends with 0 when the contract holds, and tells what was covered", async () => {
    const { code, stdout, stderr } = await contactsContract(verifyCommand("--write", "--seed", "3"), { env });
    expect(stderr).toBe("");
    expect(code).toBe(0);
    expect(stdout).toContain("seed 3");
    expect(stdout).toMatch(/^searchContacts +\d+ +4\/4 +200 401 404 +\d+\/\d+$/m);
    expect(stdout).toMatch(/(\d+) contacts created, \1 removed\./);
    expect(stdout).toMatch(/^The contract holds: \d+ checks, \d+ requests, [\d.]+ s\.$/m);
    expect(sandbox.state.inquirly.contacts).toHaveLength(1);
  });

  it("reads the credential from standard input", async () => {
    const stdin = `CONTACTS_ACCESS_TOKEN=${TOKEN}\n`;
    const { code, stdout } = await contactsContract(verifyCommand("--only", "paging", "--stdin"), { stdin });
    expect({ code, holds: stdout.includes("The contract holds: 1 check,") }).toEqual({ code: 0, holds: true });
  });

  it.each([
    ["no command", [], "There is no command"],
    ["an unknown API", ["verify", "chatwoot", "--server", "http://127.0.0.1/"], "Name one of the APIs"],
    ["no server", ["verify", "inquirly"], "--server is missing"],
    ["a bad URL", ["verify", "inquirly", "--server", "nonsense"], "absolute http or https URL"],
    [
      "a credential in the URL",
      ["verify", "inquirly", "--server", "http://a:b@127.0.0.1/"],
      "must not hold a user name",
    ],
    ["a server that is not there", ["verify", "inquirly", "--server", "http://127.0.0.1:9/"], "cannot be reached"],
    ["an unknown option", ["verify", "inquirly", "--server", "http://127.0.0.1/", "--tokn", "x"], "Unknown option"],
    [
      "a report in no known format",
      ["verify", "inquirly", "--server", "http://127.0.0.1/", "--report", "a.txt"],
      ".xml",
    ],
    ["a seed that is no number", ["verify", "inquirly", "--server", "http://127.0.0.1/", "--seed", "x"], "--seed must"],
  ])("ends with 2 for %s, and says why", async (_what, options, message) => {
    const { code, stdout, stderr } = await contactsContract(options, { env });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^contacts-contract: [^\n]+\n$/);
    expect(stderr).toContain(message);
  });

  it("ends with 2 without a credential, and names the variable", async () => {
    const { code, stderr } = await contactsContract(verifyCommand());
    expect({ code, names: stderr.includes("CONTACTS_ACCESS_TOKEN is not set") }).toEqual({ code: 2, names: true });
  });

  it("removes what it created when it is interrupted", async () => {
    const before = sandbox.state.inquirly.contacts.length;
    const { code, stdout, stderr } = await contactsContract(verifyCommand("--write", "--only", "properties"), {
      env,
      started: (child) => {
        const watch = setInterval(() => {
          if (sandbox.state.inquirly.contacts.length < before + 5) return;
          clearInterval(watch);
          child.kill("SIGINT");
        }, 5);
      },
    });
    expect(code).toBe(2);
    expect(stderr).toContain("removing what was created");
    expect(stdout).toMatch(/(\d+) contacts created, \1 removed\./);
    expect(stdout).toContain("Interrupted: ");
    expect(sandbox.state.inquirly.contacts).toHaveLength(before);
  });

  it("ends with 1 when the contract does not hold, and shows nothing that it was not told to keep", async () => {
    // Repeats the credential, and shows somebody else's contact where one is read.
    const leaking = await listen({
      handle: async (request) => {
        const reply = await sandbox.handle(request);
        const token = request.header("api_access_token") ?? "";
        const shown = `${String(reply.body).slice(0, -1)},"trace":"${token} ${btoa(token)} ${EMAIL} ${PHONE}"}`;
        const isRead = request.method === "GET" && /\/contacts\/\d+$/.test(request.url);
        return isRead
          ? { ...reply, status: 418, body: shown }
          : { ...reply, body: reply.status < 400 ? reply.body : shown };
      },
    });
    const files = ["report.xml", "report.json", "report.html"].map((name) => join(folder, name));
    const har = join(folder, "out.har");
    const capsules = join(folder, "capsules");
    const server = `${leaking.url}/inquirly`;
    const options = ["verify", "inquirly", "--server", server, "--write", "--har", har, "--capsules", capsules];
    const { code, stdout, stderr } = await contactsContract(
      [...options, ...files.flatMap((file) => ["--report", file])],
      { env },
    );
    await leaking.close();
    expect(code).toBe(1);
    expect(stdout).toContain("✗ getContact ");
    expect(stdout).toContain("curl -sS -i ");
    expect(stdout).toContain('"api_access_token: $CONTACTS_ACCESS_TOKEN"');
    const written = [...files, har, ...(await readdir(capsules)).map((name) => join(capsules, name))];
    expect(written.length).toBeGreaterThan(files.length + 2);
    const outputs = [stdout, stderr, ...(await Promise.all(written.map((file) => readFile(file, "utf8"))))];
    for (const output of outputs) {
      for (const secret of [TOKEN, btoa(TOKEN), EMAIL, encodeURIComponent(EMAIL), PHONE, PHONE.slice(1), "Planted"]) {
        expect(output).not.toContain(secret);
      }
    }
    const [xml, json, html, archive] = outputs.slice(2);
    expect(xml).toMatch(/<testsuite name="inquirly properties" tests="\d+" failures="[1-9]\d*" errors="0">/);
    expect(JSON.parse(json ?? "")).toMatchObject({ api: "inquirly", passed: false });
    expect(html).toContain("<h1>inquirly: the contract does not hold</h1>");
    expect(JSON.parse(archive ?? "").log.entries.length).toBeGreaterThan(200);
  });
});

describe("contacts-contract replay", () => {
  /** Loses the first letter of some names in the response to their creation. */
  function forgetful(): Promise<Listening> {
    return listen({
      handle: async (request) => {
        const reply = await sandbox.handle(request);
        const isCreation = request.method === "POST" && request.url.endsWith("/contacts");
        return isCreation ? { ...reply, body: String(reply.body).replaceAll('"name":"A', '"name":"') } : reply;
      },
    });
  }

  it("tries a failure again: it is still there on that server, and not on another", async () => {
    const capsules = join(folder, "capsules");
    const faulty = await forgetful();
    const options = ["verify", "inquirly", "--server", `${faulty.url}/inquirly`, "--write", "--only", "properties"];
    expect((await contactsContract([...options, "--capsules", capsules], { env })).code).toBe(1);
    const [name = ""] = (await readdir(capsules)).filter((file) => file.includes("updatecontact-refuses-malformed"));
    const capsule = join(capsules, name);
    const again = await contactsContract(["replay", capsule, "--server", `${faulty.url}/inquirly`], { env });
    await faulty.close();
    expect({ code: again.code, stderr: again.stderr }).toEqual({ code: 1, stderr: "" });
    expect(again.stdout).toContain("✗ updateContact refuses malformed values");
    const elsewhere = await contactsContract(["replay", capsule, "--server", `${listening.url}/inquirly`], { env });
    expect({ code: elsewhere.code, stderr: elsewhere.stderr }).toEqual({ code: 0, stderr: "" });
    expect(elsewhere.stdout).toContain("The contract holds: 1 check, ");
  });

  it("ends with 2 for a file that is no capsule", async () => {
    const { code, stderr } = await contactsContract(["replay", "package.json", "--server", listening.url], { env });
    expect({ code, says: stderr.includes("This is no capsule") }).toEqual({ code: 2, says: true });
  });
});
