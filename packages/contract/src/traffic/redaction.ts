import type { Credentials } from "../credentials.js";
import type { Exchange, ExchangeRequest, ExchangeResponse } from "./exchange.js";

/** Stands where a value was taken out. */
export const REDACTED = "(redacted)";

/** Headers that are kept; every other one may hold a credential, a cookie or a name. */
const KEPT_HEADERS = new Set(["accept", "content-type", "content-length", "date", "retry-after"]);

/** Fields of a response that tell who somebody is, or hold what somebody wrote. */
const PERSONAL_FIELDS = new Set([
  ...["name", "first_name", "last_name", "email", "phone_number", "identifier", "source_id", "thumbnail"],
  ...["avatar_url", "available_name", "display_name", "content", "processed_message_content", "access_token"],
  ...["hmac_token", "website_token", "web_widget_script", "inbox_identifier", "email_address", "uid", "pubsub_token"],
]);

const EMAIL = /[^\s@"<>,;:()[\]\\]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*/gu;
const PHONE_NUMBER = /\+\d[\d\s().-]{4,}\d/g;
/** A phone number without its plus sign, or something as long. */
const LONG_DIGITS = /(?<![\w.-])\(?\d[\d\s().-]{7,}\d(?![\w-])/g;

export interface RedactionOptions {
  /** Credentials that are known beforehand. Those that requests carry in their headers are taken out as well. */
  readonly credentials?: Credentials;
  /**
   * A word that stands in every value that the run itself made; those values are kept, and what its requests hold
   * besides. Absent when the traffic is other people's.
   */
  readonly run?: string;
}

/** Takes credentials, and values that identify people, out of what is shown or stored. */
export class Redaction {
  readonly #run: string | undefined;
  /** Longest first, so that no part of a longer one is left. */
  #secrets: readonly string[] = [];

  constructor({ credentials, run }: RedactionOptions) {
    this.#run = run;
    this.#learn(Object.values(credentials ?? {}));
    this.#learn([Object.values(credentials ?? {}).join(":")]);
  }

  /** A text without credentials, email addresses and phone numbers that are not the run's own. */
  text(text: string): string {
    const own = (found: string) => (this.#isOwn(found) ? found : REDACTED);
    return this.#withoutSecrets(text).replaceAll(EMAIL, own).replaceAll(PHONE_NUMBER, own);
  }

  exchange({ request, response, ...times }: Exchange): Exchange {
    if (this.#run === undefined) this.#learn(credentialsIn(request));
    return { request: this.#request(request), response: this.#response(response), ...times };
  }

  /** Whether a text holds a credential, in one of the ways it can be written. */
  holdsSecret(text: string): boolean {
    return this.#secrets.some((secret) => text.includes(secret));
  }

  #request({ method, path, headers, body }: ExchangeRequest): ExchangeRequest {
    return {
      method,
      path: this.#path(path),
      headers: this.#requestHeaders(headers),
      body: body === null ? null : this.#body(body, (text, field) => this.#sent(text, field)),
    };
  }

  #response({ status, headers, text }: ExchangeResponse): ExchangeResponse {
    const kept = Object.entries(headers).filter(([name]) => KEPT_HEADERS.has(name));
    return {
      status,
      headers: Object.fromEntries(kept.map(([name, value]) => [name, this.text(value)])),
      text: this.#body(text, (value, field) => this.#received(value, field)),
    };
  }

  /** A header with the credential stays, with its value taken out, so that it can be seen that there was one. */
  #requestHeaders(headers: ExchangeRequest["headers"]): Record<string, string> {
    const kept = Object.entries(headers).filter(([name, value]) => KEPT_HEADERS.has(name) || this.holdsSecret(value));
    return Object.fromEntries(
      kept.map(([name, value]) => [name, this.holdsSecret(value) ? REDACTED : this.text(value)]),
    );
  }

  #path(path: string): string {
    const [pathname = "", ...query] = path.split("?");
    const pairs = query.join("?").split("&");
    const redacted = pairs.map((pair) =>
      pair
        .split("=")
        .map((part) => this.#encoded(part))
        .join("="),
    );
    return query.length === 0 ? this.#encoded(pathname) : `${this.#encoded(pathname)}?${redacted.join("&")}`;
  }

  /** Percent-encoded text, written anew only where something is taken out. */
  #encoded(text: string): string {
    const decoded = decode(text);
    const redacted = this.text(decoded);
    return redacted === decoded ? text : encodeURI(redacted);
  }

  #body(text: string, redact: (text: string, field: string) => string): string {
    try {
      const value: unknown = JSON.parse(text);
      return this.#withoutSecrets(JSON.stringify(changeTexts(value, "", redact)));
    } catch {
      return redact(text, "");
    }
  }

  /** The run's own requests hold nothing but what it made up, and names are needed to send them again. */
  #sent(text: string, field: string): string {
    return this.#run === undefined ? this.#received(text, field) : this.text(text);
  }

  #received(text: string, field: string): string {
    if (text === "" || this.#isOwn(text)) return this.#withoutSecrets(text);
    return PERSONAL_FIELDS.has(field) ? REDACTED : this.text(text).replaceAll(LONG_DIGITS, REDACTED);
  }

  /** Numbers with the country code 999, which no country has, are made by runs. */
  #isOwn(text: string): boolean {
    return (this.#run !== undefined && text.includes(this.#run)) || /^\+?999\d{6,}$/.test(text);
  }

  #learn(secrets: readonly string[]): void {
    const spellings = new Set([...this.#secrets, ...secrets.filter((secret) => secret !== "").flatMap(spellingsOf)]);
    if (spellings.size === this.#secrets.length) return;
    this.#secrets = [...spellings].sort((left, right) => right.length - left.length);
  }

  #withoutSecrets(text: string): string {
    return this.#secrets.reduce((sofar, secret) => sofar.replaceAll(secret, REDACTED), text);
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

const CREDENTIAL_HEADER = /authorization|token|cookie|secret|key|session/;

/** What the headers of a request prove who is calling with: the values, and the parts of a key pair. */
function credentialsIn({ headers }: ExchangeRequest): string[] {
  const values = Object.entries(headers).flatMap(([name, value]) => (CREDENTIAL_HEADER.test(name) ? [value] : []));
  const words = values.flatMap((value) => [value, value.replace(/^\w+ +/, "")]);
  const pairs = words.flatMap((word) => [word, Buffer.from(word, "base64").toString("utf8")]);
  const parts = pairs
    .filter((pair) => /^[\x20-\x7e]+:[\x20-\x7e]+$/.test(pair))
    .flatMap((pair) => [pair, ...pair.split(":")]);
  return [...words, ...parts];
}

function spellingsOf(secret: string): string[] {
  return [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString("base64"),
    Buffer.from(secret).toString("base64url"),
  ];
}

function changeTexts(value: unknown, field: string, change: (text: string, field: string) => string): unknown {
  if (typeof value === "string") return change(value, field);
  if (Array.isArray(value)) return value.map((element) => changeTexts(element, field, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, element]) => [change(key, ""), changeTexts(element, key, change)]),
  );
}
