import { type Caller, mayUseInbox } from "../access.js";
import type { ContactRecord, ConversationRecord } from "../records.js";
import type { Store } from "../store.js";

/** The contact's latest conversations in inboxes the caller may use, as many as the version shows (reference §5.6). */
export function recentConversations(store: Store, caller: Caller, contact: ContactRecord): ConversationRecord[] {
  const visible = store.conversations.ofContact(contact.id).filter(({ inboxId }) => {
    const inbox = store.directory.inboxes.get(inboxId);
    return inbox !== undefined && mayUseInbox(caller, inbox);
  });
  return store.behaviour.shownConversations === "25 by creation"
    ? visible.sort((left, right) => right.createdAt - left.createdAt || right.id - left.id).slice(0, 25)
    : visible.sort((left, right) => right.lastActivityAt - left.lastActivityAt || right.id - left.id).slice(0, 20);
}
