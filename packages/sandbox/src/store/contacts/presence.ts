import type { ContactRecord } from "../records.js";
import type { Store } from "../store.js";

const ONLINE_FOR_MILLISECONDS = 20_000;

/** A contact is online for 20 seconds after it was last seen; nothing of it is stored with the contact. */
export function isOnline(store: Store, contact: Pick<ContactRecord, "id">): boolean {
  const lastSeen = store.presence.get(contact.id);
  return lastSeen !== undefined && store.clock() - lastSeen < ONLINE_FOR_MILLISECONDS;
}

export function markSeen(store: Store, contactId: number): void {
  store.presence.set(contactId, store.clock());
}
