import { AmbiguousWriteError } from "../errors/ambiguous-write-error.js";
import { ConflictError } from "../errors/conflict-error.js";
import { ContactsApiError } from "../errors/contacts-api-error.js";
import { backoff } from "../transport/backoff.js";
import { relaySignal } from "../transport/relay-signal.js";
import type { CallClock } from "./call-clock.js";
import type { Contact } from "./contact.js";

interface Creation {
  send: () => Promise<Contact>;
  /** Looks the contact up; undefined when there is nothing to look it up by. */
  find: (() => Promise<Contact | undefined>) | undefined;
  /** Whether a contact that was found is what was to be created. */
  isSame: (found: Contact) => boolean;
  maxRetries: number;
  clock: CallClock;
}

/**
 * Whether the contact may have been created: the request was sent, and no answer says that it was refused. A redirect does,
 * also where the platform hides its status.
 */
const isAmbiguous = ({ code, method, sent, status = 0 }: ContactsApiError & { sent?: boolean }) =>
  method && code !== "redirect" && sent !== false && (status < 300 || status === 408 || status >= 500);

/**
 * Creates a contact, and not twice. After an ambiguous failure the contact is looked up before it is sent again: found with
 * the same data it is the result, found with other data it is a conflict, and when it is not there it is sent again. The
 * servers know no idempotency keys, so this is what there is.
 */
export async function createOnce({ send, find, isSame, maxRetries, clock }: Creation): Promise<Contact> {
  let sentBefore = false;
  for (let attempt = 1; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      // "Already taken" may speak of the contact that an earlier attempt has created.
      const taken = sentBefore && error instanceof ConflictError;
      if (!(error instanceof ContactsApiError) || !(taken || isAmbiguous(error))) throw error;
      sentBefore = true;
      const doubt = new AmbiguousWriteError("no usable reply: the contact may exist", error, {
        status: error.status,
        cause: error,
      });
      const found = await find?.().catch((failure: unknown) => {
        throw failure instanceof ContactsApiError ? doubt : failure;
      });
      if (!find) throw doubt;
      if (found) {
        if (isSame(found)) return found;
        const details = { status: error.status, attributes: [], existing: found };
        throw new ConflictError("the contact exists with other data", error, details);
      }
      const delay = backoff(attempt, false);
      if (taken || attempt > maxRetries || delay > clock.remaining()) throw error;
      await relaySignal(clock.signal, delay);
    }
  }
}
