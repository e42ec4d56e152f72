import { AmbiguousWriteError } from "../../errors/ambiguous-write-error.js";
import { ConflictError } from "../../errors/conflict-error.js";
import { ConnectionError } from "../../errors/connection-error.js";
import { ContactsApiError } from "../../errors/contacts-api-error.js";
import { RedirectError } from "../../errors/redirect-error.js";
import { retryDelay } from "../../transport/retry-delay.js";
import {
  type AttemptCounter,
  type Attempted,
  outcomeOf,
  retryLoop,
  startCounting,
} from "../../transport/retry-loop.js";
import type { Settings } from "../../transport/settings.js";
import type { Contact } from "../read/contact.js";
import type { SharedDeadline } from "./shared-deadline.js";

interface CreateOnce {
  readonly send: (counter: AttemptCounter) => Promise<Contact>;
  /** Looks the contact up; undefined when there is nothing to look it up by. */
  readonly find: (() => Promise<Contact | undefined>) | undefined;
  /** Whether a contact that was found is what was to be created. */
  readonly isSame: (found: Contact) => boolean;
  readonly deadline: SharedDeadline;
}

/**
 * Creates a contact, and not twice: the servers know no idempotency keys. After an ambiguous failure the contact is looked
 * up before it is sent again: found with the same data it is the result, found with other data it is a conflict, and when
 * it is not there it is sent again.
 */
export function createOnce({ send, find, isSame, deadline }: CreateOnce, settings: Settings): Promise<Contact> {
  const { signal, expires } = deadline;
  const counter = startCounting();
  let mayExist = false;

  async function attempt(): Promise<Attempted<Contact>> {
    const outcome = await outcomeOf(send(counter));
    const { error } = outcome;
    // "Already taken" may speak of the contact that an earlier attempt has created.
    const isTaken = mayExist && error instanceof ConflictError;
    if (!isTaken && !isAmbiguous(error)) return outcome;
    mayExist = true;
    const { status } = error;
    const found = await findAfter(error, find);
    if (found !== undefined) {
      if (isSame(found)) return { result: found };
      throw new ConflictError("the contact exists with other data", error, { status, attributes: [], existing: found });
    }
    return isTaken ? outcome : { error, status, delay: retryDelay(counter.attempt) };
  }

  return retryLoop({ signal, expires, counter, attempt }, settings);
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

/** Looks the contact up after a failure that left it open whether it exists. */
async function findAfter(failure: ContactsApiError, find: CreateOnce["find"]): Promise<Contact | undefined> {
  const details = { status: failure.status, cause: failure };
  const doubt = new AmbiguousWriteError("no usable response: the contact may exist", failure, details);
  if (find === undefined) throw doubt;
  try {
    return await find();
  } catch (error) {
    // What the caller has aborted with is passed on.
    throw error instanceof ContactsApiError ? doubt : error;
  }
}
