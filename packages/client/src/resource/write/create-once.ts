import { AmbiguousWriteError } from "../../errors/ambiguous-write-error.js";
import { ConflictError } from "../../errors/conflict-error.js";
import { ConnectionError } from "../../errors/connection-error.js";
import { ContactsApiError } from "../../errors/contacts-api-error.js";
import { RedirectError } from "../../errors/redirect-error.js";
import { ValidationError } from "../../errors/validation-error.js";
import type { Contact } from "../../model/contact.js";
import type { Hooks } from "../../transport/hooks.js";
import type { ParsedResponse } from "../../transport/parsed-response.js";
import { retryDelay } from "../../transport/retry-delay.js";
import { type AttemptCounter, type Attempted, outcomeOf, retryLoop } from "../../transport/retry-loop.js";
import type { SharedDeadline } from "../../transport/shared-deadline.js";
import { readResponse } from "../read/read-response.js";
import { findPatiently } from "./find-patiently.js";

/** A create, and what it takes to settle a doubt about it. */
export interface Creation {
  readonly send: (counter: AttemptCounter) => Promise<ParsedResponse>;
  /** The contact in the data of a response; undefined when it is not the one that was to be created. */
  readonly parse: (data: unknown) => Contact | undefined;
  /** Looks the contact up; undefined when there is nothing to look it up by. */
  readonly find: (() => Promise<Contact | undefined>) | undefined;
  /** Whether a contact that was found is what was to be created. */
  readonly isSame: (found: Contact) => boolean;
  readonly deadline: SharedDeadline;
  readonly maxRetries: number;
  readonly hooks: Hooks;
}

/** A contact that exists as it was to be created. */
export interface Created {
  readonly contact: Contact;
  /** Whether the response to the create brought it; else it was found after a failure that left it open. */
  readonly isConfirmed: boolean;
}

/**
 * Creates a contact, and not twice: the servers know no idempotency keys. After an ambiguous failure the contact is looked
 * up before it is sent again: found with the same data it is the result, found with other data it is a conflict, and when
 * it is not there it is sent again. Given up after it may have been created, it fails with an `AmbiguousWriteError`.
 */
export async function createOnce(creation: Creation): Promise<Created> {
  const { send, parse, find, isSame, deadline, maxRetries } = creation;
  const counter = { method: "", url: "", attempt: 0 };
  /** The failures that leave it open whether the contact was created. */
  const doubts: ContactsApiError[] = [];

  async function attempt(): Promise<Attempted<Created>> {
    const sent = send(counter);
    const created = readResponse(sent, parse).then((contact) => ({ contact, isConfirmed: true }));
    const outcome = await outcomeOf(created);
    const { error } = outcome;
    // "Already taken" may speak of the contact that an earlier attempt has created.
    const isTaken = doubts.length > 0 && error instanceof ConflictError;
    if (!isTaken && !isAmbiguous(error)) return outcome;
    doubts.push(error);
    if (find === undefined) throw error;
    const { status } = error;
    const found = await (isTaken ? findPatiently(find, deadline) : find());
    if (found === undefined) {
      const { result: response } = await outcomeOf(sent);
      return isTaken ? outcome : { error, status, delay: retryDelay(counter.attempt, maxRetries, response) };
    }
    if (isSame(found)) return { result: { contact: found, isConfirmed: false } };
    throw new ConflictError("the contact exists with other data", error, { status, attributes: [], existing: found });
  }

  try {
    return await retryLoop(attempt, { ...creation, ...deadline, counter });
  } catch (error) {
    const cause = doubts.at(-1);
    if (cause === undefined || !(error instanceof ContactsApiError) || isConclusive(error)) throw error;
    throw new AmbiguousWriteError("no usable response: the contact may exist", cause, { status: cause.status, cause });
  }
}

/**
 * Whether the contact may have been created: the request was sent, and no response says that it was refused. A redirect
 * does, also where the platform hides its status.
 */
function isAmbiguous(error: unknown): error is ContactsApiError {
  if (!(error instanceof ContactsApiError) || error.method === undefined) return false;
  if (error instanceof RedirectError) return false;
  if (error instanceof ConnectionError) return error.sent;
  const { status } = error;
  return status === undefined || status < 300 || status === 408 || status >= 500;
}

/**
 * Whether a failure tells what became of all attempts: the data are refused, and so were they before, or the contact that
 * is in the way is known. That a key is taken tells nothing while the contact that has it is not found.
 */
function isConclusive(error: ContactsApiError): boolean {
  return error instanceof ConflictError ? error.existing !== undefined : error instanceof ValidationError;
}
