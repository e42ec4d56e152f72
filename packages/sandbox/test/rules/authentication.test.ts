import { expect } from "vitest";
import { rulesOf } from "../rule.js";

const rule = rulesOf("2");

const seed = {
  accounts: [{ id: 1 }, { id: 2, status: "suspended" }, { id: 3 }],
  users: [
    {
      id: 1,
      access_token: "admin",
      accounts: [
        { id: 1, role: "administrator" },
        { id: 2, role: "administrator" },
      ],
    },
    { id: 2, access_token: "agent", accounts: [{ id: 1, role: "agent", inbox_ids: [1] }] },
    { id: 3, access_token: "stranger" },
  ],
  bots: [{ access_token: "bot" }],
  inboxes: [
    { id: 1, channel_type: "Channel::Api" },
    { id: 6, channel_type: "Channel::Email" },
  ],
  contacts: [{ id: 5, name: "Ada" }],
} as const;

const SIGNED_OUT = { errors: ["You need to sign in or sign up before continuing."] };
const NOT_ALLOWED = { error: "You are not authorized to do this action" };

rule(
  "takes the token in api_access_token",
  async ({ call }) => {
    expect((await call("GET", "/contacts", { token: "agent" })).status).toBe(200);
  },
  { seed, evidence: "source", documented: ["99digital"] },
);

for (const name of ["api-access-token", "Api-Access-Token", "API_ACCESS_TOKEN"]) {
  rule(
    `takes the token in ${name} too`,
    async ({ call }) => {
      expect((await call("GET", "/contacts", { token: null, headers: { [name]: "agent" } })).status).toBe(200);
    },
    { seed, evidence: "issue" },
  );
}

rule(
  "refuses a call without a token with a list of errors",
  async ({ call }) => {
    const answer = await call("GET", "/contacts", { token: null });
    expect([answer.status, answer.body]).toEqual([401, SIGNED_OUT]);
  },
  { seed },
);

rule(
  "counts a blank token as none",
  async ({ call }) => {
    expect((await call("GET", "/contacts", { token: "  " })).body).toEqual(SIGNED_OUT);
  },
  { seed, evidence: "source" },
);

rule(
  "does not read the token from the query",
  async ({ call }) => {
    expect((await call("GET", "/contacts?api_access_token=admin", { token: null })).body).toEqual(SIGNED_OUT);
  },
  { seed, evidence: "source" },
);

rule(
  "does not understand the token as a Bearer token",
  async ({ call }) => {
    const answer = await call("GET", "/contacts", { token: null, headers: { authorization: "Bearer admin" } });
    expect([answer.status, answer.body]).toEqual([401, SIGNED_OUT]);
  },
  { seed, evidence: "issue" },
);

for (const session of ["MQ==", "bnVsbA==", "WzFd"]) {
  rule(
    `breaks on the Bearer token ${session}, the base64 of ${atob(session)}`,
    async ({ call }) => {
      const answer = await call("GET", "/contacts", { token: null, headers: { authorization: `Bearer ${session}` } });
      expect([answer.status, answer.body]).toEqual([500, { status: 500, error: "Internal Server Error" }]);
    },
    { seed, evidence: session === "MQ==" ? "run" : "source" },
  );
}

rule(
  "refuses an unknown token",
  async ({ call }) => {
    const answer = await call("GET", "/contacts", { token: "nobody" });
    expect([answer.status, answer.body]).toEqual([401, { error: "Invalid Access Token" }]);
  },
  { seed },
);

rule(
  "refuses a bot's token",
  async ({ call }) => {
    const answer = await call("GET", "/contacts", { token: "bot" });
    expect([answer.status, answer.body]).toEqual([
      401,
      { error: "Access to this endpoint is not authorized for bots" },
    ]);
  },
  { seed },
);

rule(
  "finds no account that does not exist",
  async ({ call }) => {
    const answer = await call("GET", "/api/v1/accounts/99/contacts", { token: "admin" });
    expect([answer.status, answer.body]).toEqual([404, { error: "Resource could not be found" }]);
  },
  { seed },
);

rule(
  "refuses calls to a suspended account",
  async ({ call }) => {
    const answer = await call("GET", "/api/v1/accounts/2/contacts", { token: "admin" });
    expect([answer.status, answer.body]).toEqual([401, { error: "Account is suspended" }]);
  },
  { seed },
);

rule(
  "refuses users who are no members of the account",
  async ({ call }) => {
    const answer = await call("GET", "/contacts", { token: "stranger" });
    expect([answer.status, answer.body]).toEqual([401, { error: "You are not authorized to access this account" }]);
  },
  { seed },
);

rule(
  "refuses an agent's delete with 401, not 403",
  async ({ call }) => {
    const answer = await call("DELETE", "/contacts/5", { token: "agent" });
    expect([answer.status, answer.body]).toEqual([401, NOT_ALLOWED]);
  },
  { seed },
);

rule(
  "refuses an agent a link to an inbox they do not belong to with 401",
  async ({ call }) => {
    const answer = await call("POST", "/contacts/5/contact_inboxes", { token: "agent", body: { inbox_id: 6 } });
    expect([answer.status, answer.body]).toEqual([401, NOT_ALLOWED]);
  },
  { seed },
);

rule(
  "does not find another account's contact",
  async ({ call }) => {
    expect((await call("GET", "/contacts/6", { token: "admin" })).status).toBe(404);
  },
  { seed: { ...seed, contacts: [{ id: 6, name: "Abe", account_id: 3 }] }, evidence: "source" },
);

rule(
  "looks at the token before the bot restriction and the account",
  async ({ call }) => {
    expect((await call("GET", "/api/v1/accounts/99/contacts", { token: "bot" })).status).toBe(401);
    expect((await call("GET", "/api/v1/accounts/99/contacts", { token: "nobody" })).status).toBe(401);
  },
  { seed },
);

rule(
  "looks at the account's existence before membership",
  async ({ call }) => {
    expect((await call("GET", "/api/v1/accounts/99/contacts", { token: "stranger" })).status).toBe(404);
  },
  { seed },
);

rule(
  "looks at suspension before membership",
  async ({ call }) => {
    const answer = await call("GET", "/api/v1/accounts/2/contacts", { token: "stranger" });
    expect(answer.body).toEqual({ error: "Account is suspended" });
  },
  { seed },
);

rule(
  "looks at the role before the record",
  async ({ call }) => {
    expect((await call("DELETE", "/contacts/999", { token: "agent" })).body).toEqual(NOT_ALLOWED);
  },
  { seed },
);

rule(
  "answers an unknown route before it looks at the token",
  async ({ call }) => {
    expect((await call("GET", "/nothing", { token: null })).status).toBe(404);
  },
  { seed },
);

rule(
  "answers a body that cannot be parsed before it looks at the token",
  async ({ call }) => {
    expect((await call("POST", "/contacts", { token: null, body: "{" })).status).toBe(400);
  },
  { seed },
);

rule(
  "sends no CORS headers",
  async ({ call }) => {
    const answer = await call("GET", "/contacts", { token: "agent", headers: { origin: "https://app.example" } });
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
  },
  { seed, evidence: "source" },
);
