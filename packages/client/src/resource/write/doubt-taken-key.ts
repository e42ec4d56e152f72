import { AmbiguousWriteError } from "../../errors/ambiguous-write-error.js";
import { ConflictError } from "../../errors/conflict-error.js";
import { outcomeOf } from "../../transport/retry-loop.js";
import type { Contact } from "../read/contact.js";
import { findPatiently } from "./find-patiently.js";
import type { SharedDeadline } from "./shared-deadline.js";

/** Milliseconds that the clocks of a user's machine and of the server may differ; browsers hide the server's time. */
const CLOCK_TOLERANCE = 600_000;

interface Wanted {
  /** Looks the contact up; undefined when there is nothing to look it up by. */
  readonly find: (() => Promise<Contact | undefined>) | undefined;
  /** Whether a contact that was found is what was to be created. */
  readonly isSame: (found: Contact) => boolean;
  readonly deadline: SharedDeadline;
}

/**
 * What a create comes to, save that in a browser it does not take its own contact for another's. A browser sends a request a
 * second time by itself when a connection that it has used before drops while the response is awaited; the second is told
 * that the key is taken, by the contact that the first has created. Nothing tells that contact from one with the same data
 * that another program creates at the same time, so the create then fails with an `AmbiguousWriteError`, whose cause has the
 * contact as `existing`; also when it cannot be found. One with other data, or an older one, is a conflict as elsewhere.
 */
export async function doubtTakenKey<Created>(creation: Promise<Created>, wanted: Wanted): Promise<Created> {
  try {
    return await creation;
  } catch (error) {
    const { find, deadline, isSame } = wanted;
    // Where `existing` is known, the conflict was looked into already.
    const isDoubtful = isBrowser() && error instanceof ConflictError && error.existing === undefined;
    if (!isDoubtful || find === undefined) throw error;
    const { result: existing } = await outcomeOf(findPatiently(find, deadline));
    deadline.signal?.throwIfAborted();
    if (existing !== undefined && (!isSame(existing) || isOld(existing))) throw error;
    const { status, attributes } = error;
    const cause = new ConflictError("the contact exists", error, { status, attributes, existing });
    throw new AmbiguousWriteError("taken, maybe by this call, sent twice", error, { status, cause });
  }
}

/** `product` is "Gecko" in every browser and its workers, and "ReactNative" in that; no other platform has one. */
function isBrowser(): boolean {
  return globalThis.navigator?.product !== undefined;
}

function isOld({ createdAt }: Contact): boolean {
  return createdAt !== null && Date.now() - createdAt.getTime() > CLOCK_TOLERANCE;
}
