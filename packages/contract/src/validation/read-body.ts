import type { BodyContract, ValueType } from "./api-contract.js";
import type { PlainBody } from "./message.js";

/** What a body says, as far as it can be told. */
export type BodyReading =
  | { readonly kind: "none" }
  | { readonly kind: "value"; readonly value: unknown }
  /** It is not what its media type says. */
  | { readonly kind: "broken"; readonly expected: string }
  /** A stream, or a form as text: it could only be read by consuming it. */
  | { readonly kind: "unread" };

/** Reads a body in the way that its media type asks for. */
export function readBody(body: PlainBody, mediaType: string, { fields }: BodyContract): BodyReading {
  const plain = body instanceof ArrayBuffer || ArrayBuffer.isView(body) ? new TextDecoder().decode(body) : body;
  if (plain === undefined || plain === null || plain === "") return { kind: "none" };
  if (fields !== undefined) {
    return plain instanceof FormData ? { kind: "value", value: formValue(plain, fields) } : { kind: "unread" };
  }
  if (isOpaque(plain)) return { kind: "unread" };
  if (mediaType !== "application/json" || typeof plain !== "string") return { kind: "value", value: plain };
  try {
    return { kind: "value", value: JSON.parse(plain) };
  } catch {
    return { kind: "broken", expected: "JSON" };
  }
}

/** Whether there is a body at all. */
export function hasBody(body: PlainBody): boolean {
  return readBody(body, "", { validate: null }).kind !== "none";
}

/** What a text in a URL or a form says when it is read as a type; itself when it cannot be. */
export function readText(text: string, type: ValueType): unknown {
  if (type === "integer" && /^-?\d+$/.test(text)) return Number(text);
  if (type === "number" && text.trim() !== "" && !Number.isNaN(Number(text))) return Number(text);
  if (type === "boolean" && /^(?:true|false)$/.test(text)) return text === "true";
  if (type === "array") return text === "" ? [] : text.split(",");
  return text;
}

/** Objects are written with their keys in brackets, as `custom_attributes[plan]`. */
function formValue(form: FormData, fields: Readonly<Record<string, ValueType>>): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const [key, entry] of form) {
    const [, name = key, inner] = /^([^[\]]+)\[([^[\]]+)\]$/.exec(key) ?? [];
    const text = typeof entry === "string" ? entry : "";
    const type = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (inner === undefined) value[name] = readText(text, type ?? "string");
    else value[name] = { ...(typeof value[name] === "object" ? value[name] : {}), [inner]: text };
  }
  return value;
}

function isOpaque(body: unknown): boolean {
  return (
    body instanceof ReadableStream ||
    body instanceof Blob ||
    body instanceof FormData ||
    body instanceof URLSearchParams
  );
}
