import type { JsonObject } from "@contacts-api/openapi/reader";
import { isJsonObject, ownValue } from "./json.js";

/** A contact in a response, whichever of the described envelopes it came in. */
export interface ReadContact {
  /** Numbers and texts alike, because EngageLab documents both. */
  readonly id: string;
  readonly fields: JsonObject;
}

/** The contact of a response that shows one; null when there is none. */
export function readContact(body: unknown): ReadContact | null {
  if (!isJsonObject(body)) return null;
  const payload = ownValue(body, "payload");
  if (!isJsonObject(payload)) return null;
  const contact = ownValue(payload, "contact");
  const fields = isJsonObject(contact) ? contact : payload;
  const id = idText(fields.id ?? body.id);
  return id === null ? null : { id, fields };
}

/** The contacts of a response that shows several; null when it is no list. */
export function readContacts(body: unknown): readonly ReadContact[] | null {
  const list = isJsonObject(body) ? ownValue(body, "payload") : body;
  if (!Array.isArray(list)) return null;
  return list.map((item) => readListed(item) ?? { id: "", fields: {} });
}

/** In a list a contact stands by itself, or as on create with its ID beside `payload`. */
function readListed(item: unknown): ReadContact | null {
  if (!isJsonObject(item)) return null;
  if (isJsonObject(ownValue(item, "payload"))) return readContact(item);
  const id = idText(item.id);
  return id === null ? null : { id, fields: item };
}

/** The ID of a contact that was just created; null when the response shows none. */
export function readNewContactId(body: unknown): string | null {
  return readContact(body)?.id ?? null;
}

/** What a page says of itself; an empty object when it says nothing. */
export function readMeta(body: unknown): JsonObject {
  const meta = isJsonObject(body) ? ownValue(body, "meta") : undefined;
  return isJsonObject(meta) ? meta : {};
}

function idText(id: unknown): string | null {
  return typeof id === "number" || (typeof id === "string" && id !== "") ? String(id) : null;
}
