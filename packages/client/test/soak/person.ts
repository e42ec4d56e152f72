import type { ContactRecord } from "@contacts-api/sandbox";
import type { Random } from "./random.js";

/** The keys of one person, by which a server may hold one contact. */
interface Keys {
  readonly identifier?: string;
  readonly email?: string;
  readonly phoneNumber?: string;
}

/** Somebody of whom there must be one contact at most, and what is known of it. */
export interface Person extends Keys {
  readonly number: number;
  /** The name of somebody who has no key: it tells the contact, and no call can look it up. */
  readonly onlyName?: string;
  /** The ID that every call which succeeded has told. */
  id: number | undefined;
  /** The name that the latest call has left; undefined when that failed. */
  name: string | undefined;
  /** How many calls said that they created the contact. */
  created: number;
  /** Whether a call has said that there is no contact. */
  isAbsent: boolean;
}

/** Which keys new people have. A phone number alone is not unique in upstream's database, but its lanes take turns. */
const KEYS: readonly [readonly (keyof Keys)[], ...(readonly (keyof Keys)[])[]] = [
  ["identifier"],
  ["email"],
  ["phoneNumber"],
  ["identifier", "email"],
  ["email", "phoneNumber"],
  ["identifier", "email", "phoneNumber"],
];

export function newPersonWithoutKeys(number: number): Person {
  return { number, onlyName: `Only ${number}`, id: undefined, name: undefined, created: 0, isAbsent: false };
}

export function newPerson(number: number, random: Random): Person {
  const digits = String(number).padStart(5, "0");
  const all = { identifier: `crm_${digits}%`, email: `P${digits}@Acme.example`, phoneNumber: `+120255${digits}` };
  const keys = Object.fromEntries(random.pick(KEYS).map((key) => [key, all[key]]));
  return { number, ...keys, id: undefined, name: undefined, created: 0, isAbsent: false };
}

/** A contact of a sandbox, as far as it is looked at. */
type StoredContact = Pick<ContactRecord, "id" | "name" | "identifier" | "email" | "phoneNumber">;

/** What a person is created or upserted with. */
export function contactOf({ identifier, email, phoneNumber }: Person, name: string) {
  const keys = Object.entries({ identifier, email, phoneNumber }).filter(([, value]) => value !== undefined);
  // Only those who have a key are upserted.
  return { inboxId: 1, name, ...Object.fromEntries(keys) } as { inboxId: number; name: string; identifier: string };
}

function isContactOf({ identifier, email, phoneNumber, onlyName }: Person, contact: StoredContact): boolean {
  return (
    (onlyName !== undefined && contact.name === onlyName) ||
    (identifier !== undefined && contact.identifier === identifier) ||
    (email !== undefined && contact.email === email.toLowerCase()) ||
    (phoneNumber !== undefined && contact.phoneNumber === phoneNumber)
  );
}

/** What is wrong with the contacts of a server, in words. */
export function problemsIn(contacts: readonly StoredContact[], people: readonly Person[]): string[] {
  const left = new Set(contacts);
  const problems = people.flatMap((person) => {
    const [contact, ...others] = [...left].filter((stored) => isContactOf(person, stored));
    for (const stored of [contact, ...others]) if (stored !== undefined) left.delete(stored);
    const who = `person ${person.number}`;
    if (others.length > 0) return [`${who} is stored ${others.length + 1} times`];
    if (person.created > 1) return [`${who} was said to be created ${person.created} times`];
    if (contact === undefined) return person.id === undefined ? [] : [`${who} is lost`];
    if (person.isAbsent) return [`${who} is stored, although the call said otherwise`];
    if (person.id !== undefined && person.id !== contact.id) return [`${who} has another ID than was told`];
    if (person.name !== undefined && person.name !== contact.name) return [`the latest name of ${who} is lost`];
    return [];
  });
  return [...problems, ...[...left].map(({ id }) => `contact ${id} belongs to nobody`)];
}
