import { AmbiguousWriteError } from "../../errors/ambiguous-write-error.js";
import { ConflictError } from "../../errors/conflict-error.js";
import type { Contact } from "../../model/contact.js";
import { outcomeOf } from "../../transport/retry-loop.js";
import { type Created, type Creation, createOnce } from "./create-once.js";
import { findPatiently } from "./find-patiently.js";

/**
 * What `createOnce` comes to, save that in a browser it does not take its own contact for another's. A browser sends a request a
 * second time by itself when a connection that it has used before drops while the response is awaited; the second is told
 * that the key is taken, by the contact that the first has created. Nothing tells that contact from one with the same data
 * that another program creates at the same time, so the create then fails with an `AmbiguousWriteError`, whose cause has the
 * contact as `existing`; also when it cannot be found. One with other data, or an older one, is a conflict as elsewhere.
 *
 * @param mayBeOwn Whether a contact may have been created since the create began.
 */
export async function doubtTakenKey(creation: Creation, mayBeOwn: (found: Contact) => boolean): Promise<Created> {
  try {
    return await createOnce(creation);
  } catch (error) {
    const { find, deadline, isSame } = creation;
    // Where `existing` is known, the conflict was looked into already.
    const isDoubtful = isBrowser() && error instanceof ConflictError && error.existing === undefined;
    if (!isDoubtful || find === undefined) throw error;
    const { result: existing } = await outcomeOf(findPatiently(find, deadline));
    deadline.signal?.throwIfAborted();
    if (existing !== undefined && !(isSame(existing) && mayBeOwn(existing))) throw error;
    const { status, attributes } = error;
    const cause = new ConflictError("the contact exists", error, { status, attributes, existing });
    throw new AmbiguousWriteError("taken, maybe by this call, sent twice", error, { status, cause });
  }
}

/** `product` is "Gecko" in every browser and its workers, and "ReactNative" in that; no other platform has one. */
function isBrowser(): boolean {
  return globalThis.navigator?.product !== undefined;
}
