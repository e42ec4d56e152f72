import { isRecord, withoutUndefined } from "../../model/records.js";

/** Fields that a response never shows as they were sent. */
const HIDDEN_FIELDS: ReadonlySet<string> = new Set(["inbox_id", "avatar", "avatar_url"]);

interface Comparison {
  /** Whether a field that the contact was received without counts as equal. */
  readonly missing: "equal" | "different";
}

/**
 * Whether a contact already is what it would be after sending `fields`, both in the names of the description. An
 * email address is stored in lower case, attributes are merged, nulls leave lists, and empty is empty however it is written.
 */
export function isUpToDate(fields: object, contact: Record<string, unknown>, { missing }: Comparison): boolean {
  return Object.entries(fields).every(([name, sent]) => {
    const current = contact[name];
    if (current === undefined) return missing === "equal" || HIDDEN_FIELDS.has(name);
    if (isEmpty(sent) && isEmpty(current)) return true;
    return canonicalJson(asStored(name, sent, current)) === canonicalJson(current);
  });
}

/** What the server stores when it is sent a value for a field. */
function asStored(name: string, sent: unknown, current: unknown): unknown {
  if (isRecord(sent)) return isRecord(current) ? { ...current, ...withoutUndefined(sent) } : sent;
  return name === "email" && typeof sent === "string" ? sent.toLowerCase() : sent;
}

/** JSON in which neither the order of members nor nulls in lists make a difference. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part) => {
    if (Array.isArray(part)) return part.filter((item) => item !== null && item !== undefined);
    return isRecord(part) ? Object.fromEntries(Object.entries(part).sort()) : part;
  });
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === "" || value === false || value === 0;
}
