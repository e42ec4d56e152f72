import { createSandbox, type SandboxOptions, type Seed } from "@contacts-api/sandbox";
import { listen } from "@contacts-api/sandbox/node";
import { afterEach, describe, expect, it } from "vitest";
import { examineServer } from "./examine-server.js";
import { runParity } from "./parity-command.js";
import { readParityOptions } from "./parity-options.js";

const tokens = { administrator: "the-administrator's-token", agent: "the-agent's-token" };

/** Other numbers than the rules use, and somebody else's contacts. */
const seed = {
  accounts: [{ id: 7 }, { id: 8 }],
  users: [
    {
      id: 1,
      access_token: tokens.administrator,
      accounts: [7, 8].map((id) => ({ id, role: "administrator" as const })),
    },
    { id: 2, access_token: tokens.agent, accounts: [{ id: 7, role: "agent", inbox_ids: [31, 36] }] },
  ],
  inboxes: [
    { id: 30, account_id: 8, channel_type: "Channel::Api" },
    { id: 31, account_id: 7, channel_type: "Channel::Api" },
    { id: 32, account_id: 7, channel_type: "Channel::Email" },
    { id: 33, account_id: 7, channel_type: "Channel::Whatsapp" },
    { id: 34, account_id: 7, channel_type: "Channel::Sms" },
    { id: 35, account_id: 7, channel_type: "Channel::TwilioSms" },
    { id: 36, account_id: 7, channel_type: "Channel::Api" },
  ],
  contacts: [{ id: 1000, account_id: 8, name: "Somebody else's", email: "else@acme.example" }],
} as const satisfies Seed;

let closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closers.map((close) => close()));
  closers = [];
});

async function startServer(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ seed, ...options });
  const server = await listen(sandbox);
  closers.push(() => server.close());
  return { sandbox, baseUrl: `${server.url}/inquirly` };
}

describe("the rules against a running server", () => {
  it("hold in a second sandbox with other ids, at least 250 of them, and leave it as it was", {
    timeout: 300_000,
  }, async () => {
    const { sandbox, baseUrl } = await startServer();
    const before = sandbox.state;
    const { code, stdout } = await runParity(["--server", baseUrl, "--account-id", "7"], tokens);
    const [, hold, differ] = /(\d+) rules hold on .*, (\d+) differ/.exec(stdout) ?? [];
    expect([code, differ], stdout).toEqual([0, "0"]);
    expect(Number(hold)).toBeGreaterThanOrEqual(250);
    expect(sandbox.state).toEqual(before);
    expect(stdout).not.toContain(tokens.administrator);
    expect(stdout).not.toContain(tokens.agent);
  });

  it("name the one that differs, say why others were skipped, and exit with 1", { timeout: 120_000 }, async () => {
    const { baseUrl } = await startServer({ profile: { phoneAnchored: true } });
    const { code, stdout } = await runParity(["--server", baseUrl, "--account-id", "7", "--section", "6.2"], tokens);
    expect(code, stdout).toBe(1);
    expect(stdout).toContain("DIFFERS  §6.2 does not look at what stands before the plus\n");
    expect(stdout).toContain("holds    §6.2 stores e-mails in lower case\n");
    expect(stdout).toContain(
      "skipped  §6.2 lets the same values stand in two accounts: needs contacts of a second account\n",
    );
    expect(stdout).not.toContain("§6.3");
  });

  it("skip what the server's version does otherwise", { timeout: 120_000 }, async () => {
    const { baseUrl } = await startServer({ profile: "4.17" });
    const options = ["--server", baseUrl, "--account-id", "7", "--profile", "4.17", "--section", "5.4"];
    const { code, stdout } = await runParity(options, tokens);
    expect(code, stdout).toBe(0);
    expect(stdout).toContain("holds    §5.4 trims the query\n");
    expect(stdout).toContain("looks into company names: is about version 4.10, and the server is said to be of 4.17\n");
  });

  it("exit with 2 when the account holds contacts, and write nothing", { timeout: 60_000 }, async () => {
    const { sandbox, baseUrl } = await startServer();
    const before = sandbox.state;
    const { code, stderr } = await runParity(["--server", baseUrl, "--account-id", "8"], tokens);
    expect([code, stderr]).toEqual([
      2,
      "parity: The account holds 1 contacts. The rules count, list and delete contacts: give them an account of their own.\n",
    ]);
    expect(sandbox.state).toEqual(before);
  });
});

describe("examining a running server", () => {
  it("finds the inboxes that a contact can be reached through", async () => {
    const { sandbox, baseUrl } = await startServer();
    expect(await examineServer(`${baseUrl}/api/v1/accounts/7/contacts`, tokens.administrator)).toEqual([
      { id: 31, kind: "Channel::Api" },
      { id: 32, kind: "Channel::Email" },
      { id: 33, kind: "Channel::Whatsapp" },
      { id: 34, kind: "Channel::Sms" },
      { id: 35, kind: "Channel::TwilioSms" },
      { id: 36, kind: "Channel::Api" },
    ]);
    expect(sandbox.state.inquirly.contacts).toHaveLength(1);
  });

  it("says what to check when the token is refused, the path is wrong or nothing responds", async () => {
    const { baseUrl } = await startServer();
    const examine = (url: string, token = tokens.administrator) => examineServer(url, token);
    await expect(examine(`${baseUrl}/api/v1/accounts/7/contacts`, "wrong")).rejects.toThrow(/401\. Check the token\.$/);
    await expect(examine(`${baseUrl}/api/v1/accounts/9/contacts`)).rejects.toThrow(
      /404\. Check --server and --account/,
    );
    await expect(examine("http://127.0.0.1:1/api/v1/accounts/7/contacts")).rejects.toThrow(/^Nothing responds at/);
  });
});

describe("the options of the command", () => {
  it.each([
    [["--server", "localhost"], /^--server must be a URL with http or https/],
    [["--server", "http://user:secret@127.0.0.1"], /^--server must be a URL with http or https, without credentials/],
    [["--account-id", "0"], /^--account-id must be a number from 1, not "0"/],
    [["--profile", "3.9"], /^--profile must be one of .*4\.10.*, not "3\.9"/],
    [["--section", "5.4|"], /^--section must be a number such as 5\.4/],
    [["--serer", "x"], /--serer/],
  ])("refuse %j", (options, message) => {
    expect(() => readParityOptions(options)).toThrow(message);
  });

  it("take a server's URL with a slash at its end", () => {
    expect(readParityOptions(["--server", "http://127.0.0.1:3000/"]).server).toBe("http://127.0.0.1:3000");
  });
});
