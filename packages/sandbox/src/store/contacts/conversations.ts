import { type Caller, mayUseInbox } from "../access.js";
import type { ContactRecord, ConversationRecord } from "../records.js";
import type { Store } from "../store.js";

const SHOWN_CONVERSATIONS = 20;

/** The contact's 20 most recently active conversations in inboxes the caller may use, newest first. */
export function recentConversations(store: Store, caller: Caller, contact: ContactRecord): ConversationRecord[] {
  return store.conversations
    .ofContact(contact.id)
    .filter(({ inboxId }) => {
      const inbox = store.directory.inboxes.get(inboxId);
      return inbox !== undefined && mayUseInbox(caller, inbox);
    })
    .sort((left, right) => right.lastActivityAt - left.lastActivityAt || right.id - left.id)
    .slice(0, SHOWN_CONVERSATIONS);
}
