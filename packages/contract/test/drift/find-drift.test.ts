import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Api } from "@contacts-api/openapi";
import { readDescription } from "@contacts-api/openapi/reader";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { contractOf } from "../../src/contract-of.js";
import { findDrift, pathStartOf } from "../../src/drift/find-drift.js";
import type { Exchange } from "../../src/traffic/exchange.js";
import { toHar } from "../../src/traffic/har.js";
import { readHar } from "../../src/traffic/read-har.js";

const BASE = "https://vendor.example/some/prefix";
const CONTACTS = "/api/v1/accounts/1/contacts";

function exchange(path: string, body: unknown, { method = "GET", status = 200 } = {}): Exchange {
  return {
    request: { method, path, headers: { accept: "application/json" }, body: null },
    response: { status, headers: { "content-type": "application/json" }, text: JSON.stringify(body) },
    startedAt: 1_700_000_000_000,
    milliseconds: 5,
  };
}

async function driftOf(api: Api, exchanges: readonly Exchange[]) {
  return findDrift(exchanges, { contract: await contractOf(api), description: readDescription(api) });
}

const page = { meta: { count: 0, current_page: 1 }, payload: [] };
const contact = {
  ...{ id: 1, name: "Ada", email: null, phone_number: null, identifier: null, thumbnail: "", blocked: false },
  ...{ availability_status: "offline", custom_attributes: { anything: 1 }, additional_attributes: {}, created_at: 1 },
};

describe("drift", () => {
  it("is none in traffic that is described", async () => {
    const { findings } = await driftOf("99digital", [
      exchange(CONTACTS, page),
      exchange(`${CONTACTS}/1`, { payload: contact }),
    ]);
    expect(findings).toEqual([]);
  });

  it("is a field that the description does not have, with the schema that lacks it", async () => {
    const body = { payload: { ...contact, nickname: "Countess" } };
    const { findings } = await driftOf("99digital", [exchange(`${CONTACTS}/1`, body), exchange(`${CONTACTS}/2`, body)]);
    expect(findings.map(({ kind, subject, count }) => ({ kind, subject, count }))).toEqual([
      { kind: "field not described", subject: "getContact payload.nickname", count: 2 },
    ]);
    const patch = findings[0]?.patch ?? "";
    expect(patch).toMatch(/^# openapi\/99digital\/schemas\/Contact\.yaml\n/);
    expect(parse(patch).properties.nickname).toMatchObject({ type: "string" });
    expect(patch).not.toContain("Countess");
  });

  it("is a status, a parameter and an operation that are not described", async () => {
    const { findings } = await driftOf("inquirly", [
      exchange(`${CONTACTS}?per_page=5`, page),
      exchange(CONTACTS, { error: "teapot" }, { status: 418 }),
      exchange(`${CONTACTS}/850/notes`, [], { method: "POST" }),
    ]);
    expect(findings.map(({ kind, subject }) => `${kind}: ${subject}`).sort()).toEqual([
      "operation not described: POST /api/v1/accounts/{…}/contacts/{…}/notes",
      "parameter not described: listContacts per_page",
      "status not described: listContacts 418",
    ]);
    const patches = findings.flatMap(({ patch }) => (patch === null ? [] : [parse(patch)]));
    expect(patches).toContainEqual({ get: { responses: { "418": { $ref: expect.any(String) } } } });
  });

  it("is no request to a route that the server does not have either", async () => {
    const refused = exchange(`${CONTACTS}/abc`, { error: "not found" }, { method: "PUT", status: 404 });
    expect((await driftOf("99digital", [refused])).findings).toEqual([]);
  });

  it("is a response that breaks its schema", async () => {
    const { findings } = await driftOf("99digital", [
      exchange(`${CONTACTS}/1`, { payload: { ...contact, id: "one" } }),
    ]);
    expect(findings).toMatchObject([{ kind: "response breaks the description", count: 1 }]);
    expect(findings[0]?.subject).toContain("payload.id of the response must be an integer");
  });

  it("tells what is described and was not seen", async () => {
    const { neverSeen } = await driftOf("99digital", [exchange(CONTACTS, page)]);
    const list = neverSeen.find(({ operationId }) => operationId === "listContacts");
    expect(list?.fields.neverSeen).toContain("payload[].email");
    expect(neverSeen.filter(({ requests }) => requests === 0)).toHaveLength(5);
  });

  it.each(["99digital", "inquirly"] as const)(
    "is found in the recording of upstream only where %s documents less or something else",
    async (api) => {
      const file = fileURLToPath(import.meta.resolve("@contacts-api/openapi/recordings/upstream-4.10.1.har"));
      const exchanges = readHar(await readFile(file, "utf8"), pathStartOf(api));
      expect(exchanges).toHaveLength(42);
      const kinds = new Set((await driftOf(api, exchanges)).findings.map(({ kind }) => kind));
      kinds.delete("operation not described");
      kinds.delete("parameter not described");
      expect([...kinds]).toEqual([]);
    },
  );
});

describe("readHar", () => {
  it("reads what toHar writes, below any base URL", () => {
    const written = [exchange(`${CONTACTS}?page=2`, page)];
    const text = JSON.stringify(toHar(BASE, written, "1.0.0"));
    expect(readHar(text, "/api/v1/accounts/")).toEqual(written);
  });

  it("leaves out requests to other places", () => {
    const text = JSON.stringify(toHar(BASE, [exchange("/logo.png", null)], "1.0.0"));
    expect(readHar(text, "/api/v1/accounts/")).toEqual([]);
  });

  it.each(["", "[]", '{"log":{}}'])("refuses %j", (text) => {
    expect(() => readHar(text, "/api/")).toThrow("This is no HTTP Archive");
  });
});
