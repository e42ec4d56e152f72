import type { JsonValue } from "@contacts-api/openapi/reader";
import { isJsonObject } from "../values/json.js";
import type { FuzzRequest } from "./request.js";

/** A request in parts, so that a breakage can reach each of them. */
export interface Draft {
  readonly operationId: string;
  readonly method: string;
  /** As in the description, such as `/api/v2/accounts/contacts/{id}`. */
  readonly template: string;
  /** Percent-encoded. */
  readonly pathParameters: Readonly<Record<string, string>>;
  /** What follows the path's last segment, such as `.json`. */
  readonly extension: string;
  /** Percent-encoded pairs of name and value. */
  readonly query: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: DraftBody | null;
}

export interface DraftBody {
  readonly contentType: string | null;
  readonly value: JsonValue;
  readonly write: (value: JsonValue) => string | Uint8Array;
}

/** One way in which a request departs from its description. */
export type Breakage = (draft: Draft) => Draft;

/** A breakage of the body; requests without one stay as they are. */
export function inBody(change: (body: DraftBody) => DraftBody): Breakage {
  return (draft) => (draft.body === null ? draft : { ...draft, body: change(draft.body) });
}

const BOUNDARY = "fuzz";

export function jsonBody(value: JsonValue): DraftBody {
  return { contentType: "application/json", value, write: JSON.stringify };
}

export function urlEncodedBody(value: JsonValue): DraftBody {
  const write = (sent: JsonValue) =>
    formFields(sent)
      .map((pair) => pair.map(encodeText).join("="))
      .join("&");
  return { contentType: "application/x-www-form-urlencoded", value, write };
}

export function multipartBody(value: JsonValue): DraftBody {
  const write = (sent: JsonValue) => `${formFields(sent).map(part).join("")}--${BOUNDARY}--\r\n`;
  return { contentType: `multipart/form-data; boundary=${BOUNDARY}`, value, write };
}

export function encodeDraft({ template, pathParameters, query, extension, body, ...draft }: Draft): FuzzRequest {
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => pathParameters[name] ?? "");
  const sent = draft.method === "GET" || draft.method === "HEAD" ? null : body;
  return {
    operationId: draft.operationId,
    method: draft.method,
    path: `${path}${extension}${query.length === 0 ? "" : `?${query.join("&")}`}`,
    headers: {
      accept: "application/json",
      ...(typeof sent?.contentType === "string" && { "content-type": sent.contentType }),
      ...draft.headers,
    },
    body: sent === null ? null : sent.write(sent.value),
  };
}

/** Text for a URL; lone surrogates, which `encodeURIComponent` refuses, become replacement characters. */
export function encodeText(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\uFFFD"));
}

/** One level of brackets, as deepObject has it; what is deeper travels as JSON text. */
function formFields(value: JsonValue): [string, string][] {
  if (!isJsonObject(value)) return [["value", textOf(value)]];
  return Object.entries(value)
    .filter(([name]) => !/[[\]]/.test(name))
    .flatMap(([name, field = null]): [string, string][] => {
      if (Array.isArray(field)) return field.map((element) => [`${name}[]`, textOf(element)]);
      if (!isJsonObject(field)) return [[name, textOf(field)]];
      return Object.entries(field)
        .filter(([key]) => key !== "" && !/[[\]]/.test(key))
        .map(([key, element = null]) => [`${name}[${key}]`, textOf(element)]);
    });
}

function textOf(value: JsonValue): string {
  if (typeof value === "string") return value;
  return value === null ? "" : JSON.stringify(value);
}

function part([name, value]: [string, string]): string {
  const escaped = name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const file = name === "avatar" ? '; filename="avatar.gif"\r\nContent-Type: image/gif' : "";
  return `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${escaped}"${file}\r\n\r\n${value}\r\n`;
}
