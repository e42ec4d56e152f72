import type { ContactList, TransportOptions, WalkOptions } from "@contacts-api/client";
import * as online from "@contacts-api/client/99digital";
import * as livedesk from "@contacts-api/client/engagelab";
import * as inquirly from "@contacts-api/client/inquirly";
import { apis } from "@contacts-api/openapi";
import { type ApiId, createSandbox, type Sandbox, type SandboxOptions } from "@contacts-api/sandbox";
import { listen } from "@contacts-api/sandbox/node";
import { onTestFinished } from "vitest";

/** `database`: the tests run against a sandbox with the disorder and the races of a database. */
const realism = process.env.SANDBOX_REALISM === "database" ? "database" : "off";

/** The server as upstream behaves, and as the vendors' pages say where they contradict it. */
export const profiles = ["4.10", "documented"] as const;

/** Every API with every profile. */
export const targets = apis.flatMap((api) => profiles.map((profile) => ({ api, profile })));

type CommonListOptions = WalkOptions & { sort?: "name" };

/** What the three resources have in common. */
interface CommonContacts extends Pick<livedesk.Contacts, "create" | "find" | "update" | "upsert"> {
  list(options?: CommonListOptions): ContactList;
  search(text: string, options?: CommonListOptions): ContactList;
}

export interface StartedSandbox {
  readonly sandbox: Sandbox;
  readonly url: string;
  /** Resources of account 1, reaching the sandbox over HTTP. */
  readonly connect: {
    "99digital"(options?: TransportOptions): online.Contacts;
    inquirly(options?: TransportOptions): inquirly.Contacts;
    engagelab(options?: TransportOptions): livedesk.Contacts;
  };
  /** The requests received so far, each as `POST /api/v1/…`. */
  requests(): string[];
}

/** Starts a sandbox on a free port, closed when the test is over. */
export async function startSandbox(options: SandboxOptions = {}): Promise<StartedSandbox> {
  const sandbox = createSandbox({ realism, ...options });
  const { url, close } = await listen(sandbox);
  onTestFinished(close);
  const user = { accessToken: "sandbox-admin-token", accountId: 1 };
  const project = { apiKey: "sandbox-key", apiSecret: "sandbox-secret" };
  return {
    sandbox,
    url,
    connect: {
      "99digital": (transport) => online.createContacts({ ...user, baseUrl: `${url}/99digital`, ...transport }),
      inquirly: ({ baseUrl = `${url}/inquirly`, ...transport } = {}) =>
        inquirly.createContacts({ ...user, baseUrl, ...transport }),
      engagelab: (transport) => livedesk.createContacts({ ...project, baseUrl: `${url}/engagelab`, ...transport }),
    },
    requests: () => sandbox.requests.map(({ method, path }) => `${method} ${path.replace(/^\/\w+/, "")}`),
  };
}

/** A sandbox and the resource of one API. */
export async function startApi(api: ApiId, sandboxOptions?: SandboxOptions, transport?: TransportOptions) {
  const started = await startSandbox(sandboxOptions);
  const contacts: CommonContacts = started.connect[api](transport);
  return { ...started, contacts };
}

/** Contacts for a seed, with ids counted from 1 and names in the order of the ids. */
export function seedContacts(length: number) {
  return Array.from({ length }, (_, index) => {
    const number = String(index + 1).padStart(4, "0");
    return { id: index + 1, name: `Contact ${number}`, identifier: `crm-${number}`, email: `c${number}@acme.example` };
  });
}

/** All that an async iterable yields. */
export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}
