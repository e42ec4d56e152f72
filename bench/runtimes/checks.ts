// What a client promises, tried inside one runtime. Bundled into one file; nothing here may need Node.
import { createClient, createContacts } from "@contacts-api/client/99digital";
import { createContacts as createEngagelab } from "@contacts-api/client/engagelab";
import { createContacts as createInquirly } from "@contacts-api/client/inquirly";
import { createSandbox } from "@contacts-api/sandbox";
import type { Servers } from "./servers.js";

const accessToken = "sandbox-admin-token";
const png = new Blob([new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10])], { type: "image/png" });
const path = "/api/v1/accounts/{account_id}/contacts";
const params = { path: { account_id: 1 } };

type Check = (servers: Servers) => Promise<unknown>;

const digital = ({ sandbox }: Servers) =>
  createContacts({ accessToken, accountId: 1, baseUrl: `${sandbox}/99digital`, timeout: 5_000 });

/** The contacts of a server that does one thing wrong. */
const faulty = ({ faulty: origin }: Servers, fault: string, options: { timeout?: number; deadline?: number } = {}) =>
  createContacts({ accessToken, accountId: 1, baseUrl: `${origin}/${fault}`, maxRetries: 0, ...options });

async function codeOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => "no error",
    (error) => error.code ?? String(error),
  );
}

/** Each resolves with what is compared to the value beside it. */
const CHECKS: Record<string, [Check, unknown]> = {
  "creates a contact": [
    async (servers) => (await digital(servers).create({ inboxId: 1, name: "Dora", email: "dora@acme.example" })).name,
    "Dora",
  ],
  "upserts it": [
    async (servers) =>
      (await digital(servers).upsert({ inboxId: 1, name: "Dora Example", email: "dora@acme.example" })).outcome,
    "updated",
  ],
  "walks all pages, four ahead": [
    async (servers) => {
      const ids = new Set<number>();
      for await (const { id } of digital(servers).list({ sort: "name", concurrency: 4 })) ids.add(id);
      return ids.size;
    },
    41,
  ],
  "sends a form": [
    async ({ sandbox }) => {
      const contacts = createInquirly({ accessToken, accountId: 1, baseUrl: `${sandbox}/inquirly` });
      const { thumbnail } = await contacts.create({ inboxId: 1, name: "Ada", avatar: png });
      return typeof thumbnail === "string" && thumbnail !== "";
    },
    true,
  ],
  "gives middleware a Request and a Response": [
    async ({ sandbox }) => {
      const client = createClient({ accessToken, baseUrl: `${sandbox}/99digital` });
      client.use({
        onRequest: ({ request }) => new Request(request, { headers: request.headers }),
        onResponse: async ({ response }) => void (await response.clone().json()),
      });
      const { data } = await client.POST(path, { params, body: { inbox_id: 1, name: "Eve" } });
      return data !== undefined;
    },
    true,
  ],
  "works on a sandbox in process": [
    async () => {
      const sandbox = createSandbox();
      const contacts = createEngagelab({
        apiKey: "sandbox-key",
        apiSecret: "sandbox-secret",
        baseUrl: sandbox.baseUrl("engagelab"),
        fetch: sandbox.fetch,
      });
      return (await contacts.create({ inboxId: 1, name: "Ada", email: "ada@acme.example" })).id;
    },
    1,
  ],
  "tells a wrong token": [
    ({ sandbox }) =>
      codeOf(createContacts({ accessToken: "wrong", accountId: 1, baseUrl: `${sandbox}/99digital` }).get(1)),
    "authentication",
  ],
  "refuses a redirect elsewhere": [(servers) => codeOf(faulty(servers, "elsewhere").get(7)), "redirect"],
  "has sent no key there": [async ({ faulty: origin }) => (await fetch(`${origin}/keys`)).text(), "[]"],
  "follows a redirect within the origin": [async (servers) => (await faulty(servers, "within").get(7)).id, 7],
  "ends when no headers come": [(servers) => codeOf(faulty(servers, "silent", { timeout: 150 }).get(7)), "timeout"],
  "ends when the body stalls": [(servers) => codeOf(faulty(servers, "stalled", { timeout: 150 }).get(7)), "timeout"],
  "ends at the deadline": [(servers) => codeOf(faulty(servers, "silent", { deadline: 150 }).get(7)), "deadline"],
  "ends with the caller's reason": [
    (servers) => {
      const controller = new AbortController();
      setTimeout(() => controller.abort({ code: "enough" }), 50);
      return codeOf(faulty(servers, "silent").get(7, { signal: controller.signal }));
    },
    "enough",
  ],
  "takes no HTML for a contact": [(servers) => codeOf(faulty(servers, "html").get(7)), "invalid_response"],
  "takes no half of a body": [(servers) => codeOf(faulty(servers, "cut").get(7)), "connection"],
};

/** A line for each check, which begins with `holds` or `FAILS`. */
export async function check(servers: Servers): Promise<string> {
  const lines: string[] = [];
  for (const [name, [run, expected]] of Object.entries(CHECKS)) {
    const result = await run(servers).catch(String);
    lines.push(result === expected ? `holds  ${name}` : `FAILS  ${name}: ${result}, not ${expected}`);
  }
  return lines.join("\n");
}
