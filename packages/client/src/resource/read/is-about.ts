import { type Contact, toContact } from "../../model/contact.js";
import { toText } from "../../model/values.js";
import { KEY_NAMES } from "./find-contact.js";

/** What a request was about: the contact of an ID, or one that is created. */
interface Asked {
  readonly id?: number | undefined;
  readonly body?: object | undefined;
}

/** Keys by their documented names. */
const KEYS: ReadonlySet<string> = new Set(Object.values(KEY_NAMES));

/**
 * Whether a contact is the one that a request was about: the one with the ID, or one that has the keys it was to be created
 * with. A reply to another request, which a broken connection or proxy may bring, is told by this.
 */
function isAbout({ id, raw }: Contact, asked: Asked): boolean {
  if (asked.id !== undefined) return id === Number(asked.id);
  const keys = Object.entries(asked.body ?? {}).filter(([name]) => KEYS.has(name));
  return keys.every(([name, sent]) => {
    const wanted = comparable(sent);
    // The vendors document responses that leave keys out.
    return wanted === "" || raw[name] === undefined || comparable(raw[name]) === wanted;
  });
}

/** The contact in the data of a response; undefined when there is none, or when it is not the one that was asked for. */
export function toContactAbout(data: unknown, asked: Asked): Contact | undefined {
  const contact = toContact(data);
  return contact !== undefined && isAbout(contact, asked) ? contact : undefined;
}

/** A key without what a server may write in its own way. */
function comparable(key: unknown): string {
  return (toText(key) ?? "").trim().toLowerCase();
}
