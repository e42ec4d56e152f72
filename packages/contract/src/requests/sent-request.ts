import { type Api, apiRecords } from "@contacts-api/openapi";
import type { JsonObject } from "@contacts-api/openapi/reader";
import type { Callers } from "../callers.js";
import { type FuzzRequest, toRequest } from "./request.js";
import { checkText, decodePairs, decodeText, readJson, readPairs, Unreadable } from "./sent-parameters.js";

/** What upstream would do with a request, as far as its failures depend on it. */
type Action = "list" | "search" | "filter" | "create" | "update" | "link" | "other";

/** A request as upstream reads it, worked out from the wire alone. */
export interface SentRequest {
  readonly method: string;
  /** Below the API's base URL, as the URL parser leaves it, without the query. */
  readonly path: string;
  readonly action: Action;
  /** What follows the dot in the last segment; null without one. */
  readonly extension: string | null;
  /** The account addressed: by the path, or by the key pair; 0 for none. */
  readonly accountId: number;
  /** 0 where the path names none. */
  readonly contactId: number;
  /** Query and body together, of which the query wins (§6.1); empty when they cannot be read. */
  readonly parameters: JsonObject;
  /** Why it cannot be read; null when it can. */
  readonly unreadable: string | null;
  /** Whether its body's type is empty or no media type, which upstream refuses with 406 (§1). */
  readonly hasNoMediaType: boolean;
}

/** @param callers Whose keys name an account, where the API's paths do not. */
export async function readSentRequest(api: Api, callers: Callers, sent: FuzzRequest): Promise<SentRequest> {
  const request = toRequest(sent, `http://localhost/${api}`);
  const url = new URL(request.url);
  const path = url.pathname.slice(`/${api}`.length);
  const [stem = "", extension = null] = withoutExtraSlashes(path).split(/\.(?=[^/]*$)/);
  const method = request.method;
  const read = await readParameters(request, stem, url.search.slice(1));
  return {
    method,
    path,
    extension,
    action: actionOf(method === "HEAD" ? "GET" : method, stem),
    accountId: apiRecords[api].accountInPath
      ? idIn(stem, "accounts")
      : accountOfKey(callers, request.headers.get("authorization")),
    contactId: idIn(stem, "contacts"),
    hasNoMediaType: method !== "GET" && method !== "HEAD" && !/^[^\s/]+\/[^\s/]+$/.test(mediaTypeOf(request)),
    ...read,
  };
}

async function readParameters(request: Request, path: string, query: string) {
  try {
    for (const segment of path.split("/")) decodeText(segment);
    const parameters = { ...(await readBody(request)), ...readPairs(decodePairs(query)) };
    return { parameters, unreadable: null };
  } catch (error) {
    if (error instanceof Unreadable) return { parameters: {}, unreadable: error.message };
    throw error;
  }
}

async function readBody(request: Request): Promise<JsonObject> {
  if (request.method === "GET" || request.method === "HEAD") return {};
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength === 0) return {};
  switch (mediaTypeOf(request)) {
    case "application/json":
      return readJson(decodeUtf8(bytes));
    case "application/x-www-form-urlencoded":
      return readPairs(decodePairs(decodeUtf8(bytes)));
    case "multipart/form-data":
      return readPairs(await multipartPairs(bytes, request.headers.get("content-type") ?? ""));
    default:
      return {};
  }
}

/** In lower case, without parameters. */
function mediaTypeOf({ headers }: Request): string {
  const contentType = headers.get("content-type") ?? "application/x-www-form-urlencoded";
  return contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

function decodeUtf8(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable("the body is not UTF-8");
  }
}

/** Files are left out: no failure depends on them. */
async function multipartPairs(bytes: ArrayBuffer, contentType: string): Promise<[string, string][]> {
  const form = await new Response(bytes, { headers: { "content-type": contentType } }).formData().catch(() => {
    throw new Unreadable("the multipart body cannot be read");
  });
  return [...form].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" ? [[checkText(name), checkText(value)]] : [],
  );
}

function actionOf(method: string, path: string): Action {
  if (method === "GET") {
    if (/\/contacts(?:\/active)?$/.test(path)) return "list";
    return /\/contacts\/search$/.test(path) ? "search" : "other";
  }
  if (method === "POST") {
    if (/\/contacts$/.test(path)) return "create";
    if (/\/contacts\/filter$/.test(path)) return "filter";
    return /\/contact_inboxes$/.test(path) ? "link" : "other";
  }
  return /^(?:PUT|PATCH)$/.test(method) && /\/contacts\/[^/]+$/.test(path) ? "update" : "other";
}

/** Upstream's router does not care for repeated and trailing ones. */
function withoutExtraSlashes(path: string): string {
  return path.replaceAll(/\/{2,}/g, "/").replace(/\/$/, "");
}

/** Read like a Ruby integer (§1). */
function idIn(path: string, collection: string): number {
  const segment = new RegExp(`/${collection}/([^/]*)`).exec(path)?.[1] ?? "";
  return Number.parseInt(segment.replaceAll("%20", " "), 10) || 0;
}

function accountOfKey(
  { administrator, agent, stranger, memberOfSuspended }: Callers,
  authorization: string | null,
): number {
  const pair = authorization?.replace(/^basic +/i, "");
  const known = [administrator, agent, stranger, memberOfSuspended].find(
    ({ key, secret }) => pair === btoa(`${key}:${secret}`),
  );
  return known?.account ?? 0;
}
