import { verify } from "@contacts-api/contract/verify";
import type { IncomingRequest, Reply, Sandbox } from "@contacts-api/sandbox";
import { listen } from "@contacts-api/sandbox/node";
import { describe, expect, it, vi } from "vitest";
import { faultyServer, inResponses, type PlantedFault } from "./faulty-server.js";

vi.setConfig({ testTimeout: 120_000 });

const CONTACT = /\/contacts\/\d+$/;

/** A request like another one, with other parts. */
function changed(request: IncomingRequest, url: string, method = request.method): IncomingRequest {
  return {
    ...request,
    url,
    method,
    header: (name) => request.header(name),
    readBytes: (limit) => request.readBytes(limit),
  };
}

function withUrl(name: string, pattern: RegExp, rewrite: (url: string) => string): PlantedFault {
  return {
    name,
    handle: (sandbox, request) => {
      const matches = pattern.test(`${request.method} ${new URL(request.url).pathname}`);
      return sandbox.handle(matches ? changed(request, rewrite(request.url)) : request);
    },
  };
}

function handled(name: string, handle: (sandbox: Sandbox, request: IncomingRequest) => Promise<Reply>): PlantedFault {
  return { name, handle };
}

/** Without the write, with the response of a read. */
const updateLost = handled("an update is lost", (sandbox, request) =>
  sandbox.handle(request.method === "PUT" ? changed(request, request.url, "GET") : request),
);

const statusChanged = handled("a creation is 201", async (sandbox, request) => {
  const reply = await sandbox.handle(request);
  const isCreation = request.method === "POST" && request.url.endsWith("/contacts") && reply.status === 200;
  return isCreation ? { ...reply, status: 201 } : reply;
});

const otherMediaType = handled("JSON is called text", async (sandbox, request) => {
  const reply = await sandbox.handle(request);
  return { ...reply, headers: { ...reply.headers, "content-type": "text/plain" } };
});

const openDoor = handled("a missing credential is let in", (sandbox, request) => {
  const given = request.header("api_access_token");
  const header = (name: string) =>
    name === "api_access_token" && given === null ? "sandbox-admin-token" : request.header(name);
  return sandbox.handle({ ...changed(request, request.url), header });
});

const deletionIgnored = handled("a deletion is ignored", async (sandbox, request) =>
  request.method === "DELETE" && CONTACT.test(request.url)
    ? { ...(await sandbox.handle(changed(request, request.url, "GET"))), body: "" }
    : sandbox.handle(request),
);

const errorEnvelope = handled("errors have another envelope", async (sandbox, request) => {
  const reply = await sandbox.handle(request);
  return reply.status < 400 ? reply : { ...reply, body: '{"fault":"no"}' };
});

/** Each with a piece of the name of a check that must notice it. */
const faults: readonly (readonly [PlantedFault, string])[] = [
  [updateLost, "changes the fields that an update sends"],
  [statusChanged, "keeps what it was given"],
  [otherMediaType, "has 15 contacts on every page"],
  [openDoor, "refuses a credential"],
  [deletionIgnored, "no longer knows a contact that was deleted"],
  [errorEnvelope, "does not find an ID"],
  [
    inResponses("a required field is missing", /GET .*\/contacts$/, (body) =>
      body.replaceAll('"thumbnail"', '"picture"'),
    ),
    "15 contacts",
  ],
  [
    inResponses("IDs are texts", /GET .*\/search$/, (body) => body.replaceAll(/"id":(\d+)/g, '"id":"$1"')),
    "searchContacts",
  ],
  [
    inResponses("names are cut off", /POST .*\/contacts$/, (body) => body.replaceAll(/("name":".{3})[^"]*"/gu, '$1"')),
    "createContact",
  ],
  [withUrl("another contact is shown", /GET .*\/contacts\/\d+$/, (url) => url.replace(/\d+$/, "1")), "getContact"],
  [
    withUrl("paging is off by one", /GET .*\/(?:contacts|search)$/, (url) =>
      url.replace(/page=(\d+)/, (_, page) => `page=${Number(page) + 1}`),
    ),
    "page",
  ],
  [
    withUrl("the order is ignored", /GET .*\/search$/, (url) => url.replace(/sort=[^&]*/, "sort=")),
    "in the order of the field",
  ],
  [
    withUrl("the search ignores its text", /GET .*\/search$/, (url) => url.replace(/q=[^&]*/, "q=%25")),
    "finds nobody by a text",
  ],
  [
    withUrl("the account is ignored", /\/accounts\/\d{4,}\//, (url) => url.replace(/accounts\/\d+/, "accounts/1")),
    "account that does not exist",
  ],
];

describe("a run notices that", () => {
  it.each(faults.map(([fault, noticed]) => [fault.name, fault, noticed] as const))(
    "%s",
    async (_name, fault, noticed) => {
      const { handle } = faultyServer(fault);
      const { url, close } = await listen({ handle });
      const report = await verify({
        api: "inquirly",
        server: `${url}/inquirly`,
        credentials: { accessToken: "sandbox-admin-token" },
        write: true,
        only: "properties",
        seed: 1,
      });
      await close();
      const failed = report.checks.filter(({ passed }) => !passed);
      expect(report.passed).toBe(false);
      expect(failed.map(({ name }) => name)).toContainEqual(expect.stringContaining(noticed));
      for (const { message, reproduction } of failed) {
        expect(message).not.toBe("");
        expect(reproduction).toMatch(/^curl .*'http:\/\/127\.0\.0\.1:\d+\/inquirly\/api\/v1\//);
        expect(reproduction).not.toContain("sandbox-admin-token");
      }
    },
  );
});
