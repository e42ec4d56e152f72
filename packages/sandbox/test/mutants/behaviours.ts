import type { Api } from "@contacts-api/openapi";
import type { Sandbox } from "@contacts-api/sandbox";
import { jsonOf, withBody } from "./mutant.js";

/** A request, with the operation that it reaches. */
interface Reached {
  readonly operationId: string | undefined;
  readonly request: Request;
  readonly url: URL;
}

/** What a server does otherwise: the response it gives instead, or null where it behaves. */
export type Behaviour = (sandbox: Sandbox, api: Api) => (reached: Reached) => Promise<Response | null>;

const WRITES = new Set<string | undefined>([
  "createContact",
  "updateContact",
  "deleteContact",
  "setContactLabels",
  "createContactInbox",
]);
const LISTS = new Set<string | undefined>(["listContacts", "searchContacts", "filterContacts"]);

/** Lists are asked for something else than the request says. */
export function onLists(change: (url: URL) => void): Behaviour {
  return (sandbox) => async (reached) => (LISTS.has(reached.operationId) ? elsewhere(sandbox, reached, change) : null);
}

export function nextPage(url: URL): void {
  url.searchParams.set("page", String(Number(url.searchParams.get("page") ?? 1) + 1));
}

/** The minus sign, or the direction, is not looked at. */
export function ascending(url: URL): void {
  const sort = url.searchParams.get("sort");
  if (sort !== null) url.searchParams.set("sort", sort.replace(/^-/, ""));
  url.searchParams.delete("direction");
}

/** Lists show other contacts than there are. */
export function onPayload(change: (contacts: readonly unknown[]) => readonly unknown[]): Behaviour {
  return onListBody((body) => {
    const changed = change(body.payload);
    return changed.length === body.payload.length && body.payload.length < 2 ? null : { ...body, payload: changed };
  });
}

/** Lists count otherwise. The change gets the count and the number of contacts shown. */
export function onCount(change: (count: number, shown: number) => number): Behaviour {
  return onListBody((body) => {
    const count = change(Number(body.meta.count), body.payload.length);
    return count === body.meta.count ? null : { ...body, meta: { ...body.meta, count } };
  });
}

interface ListBody {
  readonly meta: { readonly count: unknown };
  readonly payload: readonly unknown[];
}

function onListBody(change: (body: ListBody) => ListBody | null): Behaviour {
  return (sandbox) =>
    async ({ operationId, request }) => {
      if (!LISTS.has(operationId)) return null;
      const response = await sandbox.fetch(request);
      const body = await jsonOf(response);
      if (!isListBody(body)) return response;
      const changed = change(body);
      return changed === null ? response : withBody(response, changed);
    };
}

function isListBody(body: unknown): body is ListBody {
  return (
    typeof body === "object" && body !== null && "meta" in body && "payload" in body && Array.isArray(body.payload)
  );
}

/** The operation is carried out on a copy, so that its response is right and nothing comes of it. */
export function lose(lost: string): Behaviour {
  return (sandbox) =>
    async ({ operationId, request }) =>
      operationId === lost ? sandbox.fork().fetch(request) : null;
}

/** Reads show what was there before the latest write. */
export function staleReads(isStale: (operationId: string | undefined) => boolean): Behaviour {
  return (sandbox) => {
    let before = sandbox.fork();
    return async ({ operationId, request }) => {
      if (WRITES.has(operationId)) before = sandbox.fork();
      return request.method === "GET" && isStale(operationId) ? before.fetch(request) : null;
    };
  };
}

export function isList(operationId: string | undefined): boolean {
  return LISTS.has(operationId);
}

const CLEARED = { name: "", email: null, phone_number: null, identifier: null };

/** Fields that an update does not name are cleared. */
export const replaceOnUpdate: Behaviour = (sandbox) => async (reached) =>
  reached.operationId === "updateContact" ? resend(sandbox, reached, (sent) => ({ ...CLEARED, ...sent })) : null;

/** Labels are kept beside those that are set. */
export const addLabels: Behaviour = (sandbox) => async (reached) => {
  if (reached.operationId !== "setContactLabels") return null;
  const { url, headers } = reached.request;
  const there = await jsonOf(await sandbox.fetch(new Request(url, { headers })));
  const kept = isLabels(there) ? there.payload : [];
  return resend(sandbox, reached, (sent) => ({
    labels: [...kept, ...(Array.isArray(sent.labels) ? sent.labels : [])],
  }));
};

function isLabels(body: unknown): body is { readonly payload: readonly unknown[] } {
  return typeof body === "object" && body !== null && "payload" in body && Array.isArray(body.payload);
}

/** A create whose value is taken stores the contact without it, and says that it has it. */
export function acceptDuplicates(field: string): Behaviour {
  return (sandbox) => async (reached) => {
    if (reached.operationId !== "createContact") return null;
    const refused = await sandbox.fork().fetch(reached.request.clone());
    const refusal = await jsonOf(refused);
    const isTaken = refused.status === 422 && JSON.stringify(refusal).includes(`"${field}"`);
    const sent = await jsonOf(reached.request);
    if (!isTaken || !isObject(sent)) return null;
    const created = await resend(sandbox, reached, ({ [field]: _, ...others }) => others);
    const text = await created.text();
    const shown = text.replace(`"${field}":null`, `"${field}":${JSON.stringify(sent[field])}`);
    return new Response(shown, { status: created.status, headers: created.headers });
  };
}

/** Requests that look for a text are asked for something else. */
export function onSearch(change: (url: URL) => void): Behaviour {
  return (sandbox) => async (reached) =>
    reached.url.searchParams.get("q") ? elsewhere(sandbox, reached, change) : null;
}

export function searchNothing(url: URL): void {
  url.searchParams.set("q", "never-there-4711");
}

/** A search whose letters are not all written as in what it finds finds nothing. */
export const caseSensitiveSearch: Behaviour = (sandbox) => async (reached) => {
  const text = reached.url.searchParams.get("q");
  if (!text) return null;
  const response = await sandbox.fetch(reached.request);
  const body = await jsonOf(response);
  if (!isListBody(body)) return response;
  const payload = body.payload.filter((contact) => JSON.stringify(contact).includes(text));
  return payload.length === body.payload.length ? null : withBody(response, { ...body, payload });
};

/** Every contact passes the filter. */
export const ignoreFilter: Behaviour = (sandbox) => async (reached) => {
  if (reached.operationId !== "filterContacts") return null;
  const { headers, url } = reached.request;
  return sandbox.fetch(new Request(url.replace("/contacts/filter", "/contacts"), { headers }));
};

/** An operation on a contact is carried out on the one before it, or on the one after the first. */
export function wrongContact(wrong: string): Behaviour {
  return (sandbox) => async (reached) => {
    if (reached.operationId !== wrong) return null;
    const response = await elsewhere(sandbox, reached, (url) => {
      url.pathname = url.pathname.replace(/\d+$/, (id) => String(Number(id) === 1 ? 2 : Number(id) - 1));
    });
    return response.ok ? response : null;
  };
}

/** The account in the path is not looked at. */
export const everyAccountIsTheFirst: Behaviour = (sandbox) => async (reached) =>
  /\/accounts\/1\//.test(reached.url.pathname)
    ? null
    : elsewhere(sandbox, reached, (url) => {
        url.pathname = url.pathname.replace(/\/accounts\/[^/]+\//, "/accounts/1/");
      });

/** A credential that is refused, for being wrong or for being none, counts as the administrator's. */
export function acceptCredential(accepted: "wrong" | "missing"): Behaviour {
  return (sandbox, api) => async (reached) => {
    const header = api === "engagelab" ? "authorization" : "api_access_token";
    const isMissing = !reached.request.headers.has(header);
    if (isMissing !== (accepted === "missing")) return null;
    const refused = await sandbox.fork().fetch(reached.request.clone());
    if (refused.status !== 401) return null;
    const headers = new Headers(reached.request.headers);
    headers.set(header, api === "engagelab" ? `Basic ${btoa("sandbox-key:sandbox-secret")}` : "sandbox-admin-token");
    return sandbox.fetch(new Request(reached.request, { headers }));
  };
}

/** What was sent as a text is stored otherwise. */
export function onSent(operation: string, field: string, change: (text: string) => string): Behaviour {
  return (sandbox) => async (reached) => {
    if (reached.operationId !== operation) return null;
    const sent = await jsonOf(reached.request);
    const text = isObject(sent) ? sent[field] : undefined;
    if (typeof text !== "string" || change(text) === text) return null;
    return resend(sandbox, reached, (body) => ({ ...body, [field]: change(text) }));
  };
}

/** A field that was sent is not stored. */
export function withoutSent(operation: string, field: string): Behaviour {
  return (sandbox) => async (reached) => {
    if (reached.operationId !== operation) return null;
    const sent = await jsonOf(reached.request);
    if (!isObject(sent) || sent[field] === undefined) return null;
    return resend(sandbox, reached, ({ [field]: _, ...others }) => others);
  };
}

/** The server's response to the same request at another URL. */
function elsewhere(sandbox: Sandbox, { request }: Reached, change: (url: URL) => void): Promise<Response> {
  const url = new URL(request.url);
  change(url);
  return url.href === request.url ? sandbox.fetch(request) : sandbox.fetch(new Request(url, request));
}

/** The server's response to the same request with another body; the same body when it is no JSON object. */
async function resend(
  sandbox: Sandbox,
  { request }: Reached,
  change: (sent: Readonly<Record<string, unknown>>) => object,
): Promise<Response> {
  const sent = await jsonOf(request);
  const { url, method, headers } = request;
  if (!isObject(sent)) return sandbox.fetch(request);
  return sandbox.fetch(new Request(url, { method, headers, body: JSON.stringify(change(sent)) }));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
