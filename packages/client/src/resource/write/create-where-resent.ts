import { AmbiguousWriteError } from "../../errors/ambiguous-write-error.js";
import { ConflictError } from "../../errors/conflict-error.js";
import type { Settings } from "../../transport/settings.js";
import type { Contact } from "../read/contact.js";
import { type CreateOnce, createOnce } from "./create-once.js";
import { findPatiently } from "./find-patiently.js";

/** Milliseconds that the clocks of a user's machine and of the server may differ; browsers hide the server's time. */
const CLOCK_TOLERANCE = 600_000;

/**
 * Creates a contact and, in a browser, does not take its own contact for another's. A browser sends a request a second time by
 * itself when a connection that it has used before drops while the response is awaited; the second is told that the key is
 * taken, by the contact that the first has created. Nothing tells that contact from one with the same data that another
 * program creates at the same time, so the create then fails with an `AmbiguousWriteError`, whose cause has the contact as
 * `existing`. A contact with other data, or an older one, is a conflict as elsewhere.
 */
export async function createWhereResent(call: CreateOnce, settings: Settings): Promise<Contact> {
  try {
    return await createOnce(call, settings);
  } catch (error) {
    // Where `existing` is known, the conflict was looked into already.
    if (!isBrowser() || !(error instanceof ConflictError) || error.existing !== undefined) throw error;
    const { find, deadline, isSame } = call;
    const existing = find && (await findPatiently(find, deadline));
    if (existing === undefined || !isSame(existing) || isOld(existing)) throw error;
    const { status, attributes } = error;
    const cause = new ConflictError("the contact exists with the same data", error, { status, attributes, existing });
    throw new AmbiguousWriteError("taken by the same data, maybe of this call sent twice", error, { status, cause });
  }
}

/** `product` is "Gecko" in every browser and its workers, and "ReactNative" in that; no other platform has one. */
function isBrowser(): boolean {
  return globalThis.navigator?.product !== undefined;
}

function isOld({ createdAt }: Contact): boolean {
  return createdAt !== null && Date.now() - createdAt.getTime() > CLOCK_TOLERANCE;
}
