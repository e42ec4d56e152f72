import type { ApiId } from "../api-ids.js";
import type { ContactInboxRecord, ContactRecord, ConversationRecord } from "./records.js";
import type { Store } from "./store.js";

/** The rows of one API's server at the moment they were read. */
export interface StoreState {
  readonly contacts: readonly ContactRecord[];
  readonly contactInboxes: readonly ContactInboxRecord[];
  readonly conversations: readonly ConversationRecord[];
}

export type SandboxState = Readonly<Record<ApiId, StoreState>>;

/** Contacts of all accounts, by id. Rows are shared with the store, which never changes them in place. */
export function stateOf(store: Store): StoreState {
  const contacts = [...store.directory.accounts.values()].flatMap((account) => [...store.contacts(account).values()]);
  return {
    contacts: contacts.sort((left, right) => left.id - right.id),
    contactInboxes: [...store.contactInboxes.values()],
    conversations: [...store.conversations.values()],
  };
}
