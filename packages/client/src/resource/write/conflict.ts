import { ConflictError } from "../../errors/conflict-error.js";
import { ValidationError } from "../../errors/validation-error.js";
import type { Contact } from "../../model/contact.js";
import { isRecord } from "../../model/records.js";
import type { SharedDeadline } from "../../transport/shared-deadline.js";
import { hasKey, type Identifying, KEY_NAMES, MATCH_FIELDS, type MatchField } from "../read/find-contact.js";
import { findPatiently } from "./find-patiently.js";

/** The keys of a contact, and how to look it up by them. */
export interface Keys {
  readonly wanted: Identifying;
  readonly deadline: SharedDeadline;
  readonly find: (fields: readonly MatchField[]) => Promise<Contact | undefined>;
}

/**
 * The contact that made a create fail, found by the fields to match by; undefined when none is found. Throws the failure when
 * it is another or none of these fields is taken, and a `ConflictError` that names both when the keys are those of two.
 */
export async function findInTheWay(
  error: unknown,
  fields: readonly MatchField[],
  keys: Keys,
  { isPatient }: { readonly isPatient: boolean },
): Promise<Contact | undefined> {
  if (!mayBeTaken(error)) throw error;
  const { deadline, find } = keys;
  const taken = takenKeys(error, keys);
  const matching = taken.length === 0 ? fields : fields.filter((field) => taken.includes(field));
  if (matching.length === 0) throw error;
  const look = () => find(matching);
  const found = isPatient && error instanceof ConflictError ? await findPatiently(look, deadline) : await look();
  if (found !== undefined) await refuseTwo(error, taken, found, keys);
  return found;
}

/** Throws what an update failed with: a `ConflictError` that names both contacts when another has one of the keys. */
export async function nameBoth(error: unknown, found: Contact, keys: Keys): Promise<never> {
  if (error instanceof ConflictError) await refuseTwo(error, takenKeys(error, keys), found, keys);
  throw error;
}

/** Throws a `ConflictError` when a contact that was recognised by another field has another identifier. */
export function refuseOtherIdentifier(found: Contact, { identifier }: Identifying): void {
  if (!identifier || !found.identifier || found.identifier === identifier) return;
  throw conflict(`contact ${found.id} has another identifier: see replaceIdentifier`, {}, ["identifier"], found);
}

/** Throws a `ConflictError` when some of the taken keys are not those of the contact that was found. */
async function refuseTwo(error: ValidationError, taken: readonly MatchField[], found: Contact, keys: Keys) {
  const { wanted, find } = keys;
  const others = taken.filter((field) => !hasKey(found, field, wanted[field] ?? ""));
  if (others.length === 0) return;
  const other = await find(others);
  const both = `contact ${found.id} and of ${other === undefined ? "another" : `contact ${other.id}`}`;
  throw conflict(`the keys are those of ${both}`, error, others, other);
}

/** Whether a create may have failed because of a contact that exists: what cannot be read may have said so. */
function mayBeTaken(error: unknown): error is ValidationError {
  if (error instanceof ConflictError) return true;
  return error instanceof ValidationError && error.status === 422 && !isRecord(error.body);
}

/** The keys that the server says are taken. */
function takenKeys({ attributes }: ValidationError, { wanted }: Keys): MatchField[] {
  return MATCH_FIELDS.filter((field) => wanted[field] && attributes.includes(KEY_NAMES[field]));
}

function conflict(
  problem: string,
  error: Partial<ValidationError>,
  fields: readonly MatchField[],
  existing: Contact | undefined,
): ConflictError {
  const { status } = error;
  return new ConflictError(problem, error, { status, attributes: fields.map((field) => KEY_NAMES[field]), existing });
}
