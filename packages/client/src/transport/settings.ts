import { ConfigurationError } from "../errors/configuration-error.js";
import { userAgentOf } from "./app-info.js";
import type { Credential } from "./credentials.js";
import { requireHeaderText } from "./header-text.js";
import type { Hooks } from "./hooks.js";
import type { OperationRules } from "./operation-rule.js";
import type { TransportOptions } from "./options.js";
import { createRedact, type Redact } from "./redact.js";
import { requireNumber } from "./require-number.js";

/** What is known of an API before anybody calls it. The generated `<api>.resource.ts` holds one. */
export interface ApiFacts {
  /** Members of a JSON object in a 2xx response, one of which must be there. */
  readonly envelope: readonly string[];
  /** The documented base URL; absent where the vendor documents none. */
  readonly baseUrl?: string;
  /** How the query of a URL carries several values, in the words of openapi-fetch; as several parameters unless given. */
  readonly querySerializer?: { readonly array: { readonly style: "form"; readonly explode: boolean } };
  /** Given where a 2xx response of some operation may be a list without an envelope. */
  readonly bareLists?: true;
  /** What holds for single operations. Default nothing. */
  readonly rules?: OperationRules;
}

/** Options that have been checked, with every default filled in. */
export interface Settings extends ApiFacts {
  readonly baseUrl: string;
  /** The origin of the base URL: the only one that the credential is sent to. */
  readonly origin: string;
  readonly credential: Credential;
  /** Headers of every request, besides the credential. */
  readonly headers: Readonly<Record<string, string>>;
  /** Replaces every secret in a text. */
  readonly redact: Redact;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds one attempt may take. */
  readonly timeout: number;
  /** Milliseconds a call may take. */
  readonly deadline: number;
  /** How many times a call may be repeated. */
  readonly maxRetries: number;
  readonly maxResponseBytes: number;
  readonly hooks: Hooks;
}

/** Without it the servers respond to some mistakes with an HTML page. */
const ACCEPT_JSON = { accept: "application/json" };

const LOOPBACK_HOST = /^(localhost|127[.\d]+|\[::1\])$/;
/** What a base URL must not have: a query, a fragment, a user name. */
const QUERY_HASH_OR_USER = /[?#@]/;

/** Checks the options and fills in the defaults. A URL is never printed: it may hold a password. */
export function configure(credential: Credential, options: TransportOptions, api: ApiFacts): Settings {
  const { baseUrl = api.baseUrl, appInfo } = options;
  const url = parseUrl(requireHeaderText("baseUrl", baseUrl));
  if (url === undefined || !isSafe(url, options.allowInsecureHttp === true)) {
    throw new ConfigurationError("baseUrl must be https: (see allowInsecureHttp), no user, query or hash");
  }
  return {
    ...api,
    baseUrl: url.href,
    origin: url.origin,
    credential,
    headers: appInfo === undefined ? ACCEPT_JSON : { ...ACCEPT_JSON, "user-agent": userAgentOf(appInfo) },
    redact: createRedact(credential.secrets),
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    timeout: requireNumber("timeout", options.timeout ?? 30_000),
    maxRetries: requireNumber("maxRetries", options.maxRetries ?? 3),
    deadline: requireNumber("deadline", options.deadline ?? 120_000),
    maxResponseBytes: requireNumber("maxResponseBytes", options.maxResponseBytes ?? 10_000_000),
    hooks: options.hooks ?? {},
  };
}

/** A text as a URL; undefined when it is none. */
export function parseUrl(text: string | null, base?: string): URL | undefined {
  return text !== null && URL.canParse(text, base) ? new URL(text, base) : undefined;
}

function isSafe({ protocol, hostname, href }: URL, allowInsecureHttp: boolean): boolean {
  if (QUERY_HASH_OR_USER.test(href)) return false;
  return protocol === "https:" || (protocol === "http:" && (allowInsecureHttp || LOOPBACK_HOST.test(hostname)));
}
