import type { Contact } from "../../model/contact.js";

/** Milliseconds by which the clocks of server and client may differ; browsers hide the server's. */
const CLOCK_DIFFERENCE = 600_000;

/** Knows the newest contact that has been received, by which it can tell whether another one is newer than a call. */
export interface NewestContact {
  note(contact: Contact): void;
  /** From now on: tells whether a contact may have been created since. One that was known before, or is older, was not. */
  createdSinceNow(): (contact: Contact) => boolean;
}

/** Upstream counts IDs up, so that no contact has a lower one than those that were there before it. */
export function createNewestContact(): NewestContact {
  let highestId = 0;
  return {
    note({ id }) {
      highestId = Math.max(highestId, id);
    },
    createdSinceNow() {
      const highestBefore = highestId;
      const earliest = Date.now() - CLOCK_DIFFERENCE;
      return ({ id, createdAt }) => id > highestBefore && (createdAt === null || createdAt.getTime() > earliest);
    },
  };
}
