import type { ContactRecord } from "../records.js";
import type { Store } from "../store.js";

const ONLINE_FOR_MILLISECONDS = 20_000;

/** Whether the contact was seen in the last 20 seconds. Presence is not a part of its row. */
export function isOnline(store: Store, contact: Pick<ContactRecord, "id">): boolean {
  const lastSeen = store.presence.get(contact.id);
  return lastSeen !== undefined && store.clock() - lastSeen < ONLINE_FOR_MILLISECONDS;
}

export function markSeen(store: Store, contactId: number): void {
  store.presence.set(contactId, store.clock());
}
