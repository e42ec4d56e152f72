import type { StoreBehaviour } from "./behaviour.js";
import type { Disorder } from "./contacts/disorder.js";
import type { Clock, Identifiers } from "./identifiers.js";
import type {
  AccountRecord,
  AvatarRecord,
  ContactInboxRecord,
  ContactRecord,
  ConversationRecord,
  InboxRecord,
  TagRecord,
  UserRecord,
} from "./records.js";
import { ContactInboxTable } from "./tables/contact-inbox-table.js";
import { ContactTable } from "./tables/contact-table.js";
import { ConversationTable } from "./tables/conversation-table.js";
import { TagTable } from "./tables/tag-table.js";

/** The user or bot that a token belongs to. */
export type TokenOwner = { readonly kind: "user"; readonly userId: number } | { readonly kind: "bot" };

export interface ApiKey {
  readonly secret: string;
  readonly userId: number;
  readonly accountId: number;
}

/** The rows that only a seed writes. A store shares them with its copies. */
export interface Directory {
  readonly accounts: ReadonlyMap<number, AccountRecord>;
  readonly users: ReadonlyMap<number, UserRecord>;
  readonly inboxes: ReadonlyMap<number, InboxRecord>;
  readonly tokens: ReadonlyMap<string, TokenOwner>;
  readonly apiKeys: ReadonlyMap<string, ApiKey>;
}

export interface StoreOptions {
  readonly clock: Clock;
  readonly identifiers: Identifiers;
  readonly behaviour: StoreBehaviour;
}

/** A row that is written or, when `row` is null, deleted. */
export type Change =
  | { readonly table: "contacts"; readonly id: number; readonly accountId: number; readonly row: ContactRecord | null }
  | { readonly table: "contactInboxes"; readonly id: number; readonly row: ContactInboxRecord | null }
  | { readonly table: "conversations"; readonly id: number; readonly row: ConversationRecord | null }
  | { readonly table: "tags"; readonly id: number; readonly name: string; readonly row: TagRecord | null };

/** A change that was made and taken back. */
export interface HeldChange {
  readonly change: Change;
  /** The change that took it back: it writes the row as it was before. */
  readonly undo: Change;
}

/** Called with each commit before it is applied; throwing makes the call that commits fail. */
export type CommitListener = (changes: readonly Change[]) => void;

/**
 * The tables of one server. `commit` is the only way to change rows. The rules are functions of a store, one concept a
 * file; each commits as its last step, so a refused call changes nothing.
 */
export class Store {
  readonly directory: Directory;
  readonly clock: Clock;
  readonly identifiers: Identifiers;
  readonly behaviour: StoreBehaviour;
  readonly contactInboxes: ContactInboxTable;
  readonly conversations: ConversationTable;
  readonly tags: TagTable;
  /** When each contact was last seen, by contact ID. */
  readonly presence: Map<number, number>;
  /** Until when lists and searches do not show a contact, by contact ID. */
  readonly unlistedUntil: Map<number, number>;
  readonly #contacts: Map<number, ContactTable>;
  readonly #options: StoreOptions;
  #highestContactId = 0;
  #highestContactInboxId = 0;
  #writes = 0;
  #listener: CommitListener | undefined;
  #held: HeldChange[] | undefined;
  #disorder: Disorder | undefined;

  constructor(directory: Directory, options: StoreOptions, source?: Store) {
    this.directory = directory;
    this.#options = options;
    this.clock = options.clock;
    this.identifiers = options.identifiers;
    this.behaviour = options.behaviour;
    this.contactInboxes = new ContactInboxTable(source?.contactInboxes);
    this.conversations = new ConversationTable(source?.conversations);
    this.tags = new TagTable(source?.tags);
    this.presence = new Map(source?.presence);
    this.unlistedUntil = new Map(source?.unlistedUntil);
    this.#disorder = source?.disorder;
    this.#contacts = new Map(
      Array.from(directory.accounts.keys(), (id) => [
        id,
        new ContactTable(source === undefined ? undefined : source.#contacts.get(id)),
      ]),
    );
    if (source !== undefined) {
      this.#highestContactId = source.#highestContactId;
      this.#highestContactInboxId = source.#highestContactInboxId;
      this.#writes = source.#writes;
    }
  }

  /** An independent store with the same rows. */
  copy(): Store {
    return new Store(this.directory, this.#options, this);
  }

  /** What decides the order of rows that are equal in a sort; undefined: their IDs. */
  get disorder(): Disorder | undefined {
    return this.#disorder;
  }

  set disorder(disorder: Disorder | undefined) {
    this.#disorder = disorder;
  }

  contacts(account: AccountRecord): ContactTable {
    return this.contactsOf(account.id);
  }

  contactsOf(accountId: number): ContactTable {
    const table = this.#contacts.get(accountId);
    if (table === undefined) throw new Error(`Account ${accountId} is not in this store.`);
    return table;
  }

  /** Searches all contacts: pictures are requested seldom, so an index is not worth its memory. */
  avatarWithKey(key: string): AvatarRecord | undefined {
    for (const table of this.#contacts.values()) {
      for (const { avatar } of table.values()) if (avatar?.key === key) return avatar;
    }
    return undefined;
  }

  inboxesOf(account: AccountRecord): InboxRecord[] {
    return [...this.directory.inboxes.values()].filter((inbox) => inbox.accountId === account.id);
  }

  takeContactId(): number {
    this.#highestContactId = this.identifiers.nextContactId(this.#highestContactId);
    return this.#highestContactId;
  }

  takeContactInboxId(): number {
    this.#highestContactInboxId += 1;
    return this.#highestContactInboxId;
  }

  takeWriteNumber(): number {
    this.#writes += 1;
    return this.#writes;
  }

  listen(listener: CommitListener): void {
    this.#listener = listener;
  }

  /** Applies all changes or, when the listener throws, none. */
  commit(changes: readonly Change[]): void {
    if (this.#held === undefined) this.#listener?.(changes);
    for (const change of changes) {
      this.#held?.push({ change, undo: this.#undoOf(change) });
      this.#applyOne(change);
    }
  }

  /**
   * Runs work that sees what it commits, and takes all of that back without telling the listener. Numbers that it took
   * stay taken.
   */
  holdBack<Result>(work: () => Result): { readonly result: Result; readonly held: readonly HeldChange[] } {
    const held: HeldChange[] = [];
    this.#held = held;
    try {
      return { result: work(), held };
    } finally {
      this.#held = undefined;
      this.apply(held.map(({ undo }) => undo).reverse());
    }
  }

  #undoOf(change: Change): Change {
    const { id } = change;
    switch (change.table) {
      case "contacts":
        return { ...change, row: this.contactsOf(change.accountId).get(id) ?? null };
      case "contactInboxes":
        return { ...change, row: this.contactInboxes.get(id) ?? null };
      case "conversations":
        return { ...change, row: this.conversations.get(id) ?? null };
      case "tags":
        return { ...change, row: this.tags.withName(change.name) ?? null };
    }
  }

  /** Applies changes without telling the listener: those of a seed, or of the journal itself. */
  apply(changes: readonly Change[]): void {
    for (const change of changes) this.#applyOne(change);
  }

  #applyOne(change: Change): void {
    switch (change.table) {
      case "contacts": {
        const table = this.contactsOf(change.accountId);
        if (change.row === null) table.delete(change.id);
        else {
          table.put(change.row);
          this.#writes = Math.max(this.#writes, change.row.writtenAs);
        }
        this.#highestContactId = Math.max(this.#highestContactId, change.id);
        return;
      }
      case "contactInboxes":
        if (change.row === null) this.contactInboxes.delete(change.id);
        else this.contactInboxes.put(change.row);
        this.#highestContactInboxId = Math.max(this.#highestContactInboxId, change.id);
        return;
      case "conversations":
        if (change.row === null) this.conversations.delete(change.id);
        else this.conversations.put(change.row);
        return;
      case "tags":
        if (change.row === null) this.tags.delete(change.name);
        else this.tags.put(change.row);
    }
  }
}

export function contactWritten(row: ContactRecord): Change {
  return { table: "contacts", id: row.id, accountId: row.accountId, row };
}

export function tagWritten(row: TagRecord): Change {
  return { table: "tags", id: row.id, name: row.name, row };
}

export function contactInboxWritten(row: ContactInboxRecord): Change {
  return { table: "contactInboxes", id: row.id, row };
}
