import type { ContactInboxRecord } from "../records.js";

const NO_LINKS: readonly ContactInboxRecord[] = Object.freeze([]);

/** Links between contacts and inboxes. The pair of inbox and source ID is unique, as in upstream's database. */
export class ContactInboxTable {
  readonly #rows: Map<number, ContactInboxRecord>;
  /** Oldest first. */
  readonly #byContact: Map<number, readonly ContactInboxRecord[]>;
  readonly #bySource: Map<string, ContactInboxRecord>;

  constructor(source?: ContactInboxTable) {
    this.#rows = new Map(source === undefined ? [] : source.#rows);
    this.#byContact = new Map(source === undefined ? [] : source.#byContact);
    this.#bySource = new Map(source === undefined ? [] : source.#bySource);
  }

  values(): Iterable<ContactInboxRecord> {
    return this.#rows.values();
  }

  get(id: number): ContactInboxRecord | undefined {
    return this.#rows.get(id);
  }

  /** Oldest first. */
  ofContact(contactId: number): readonly ContactInboxRecord[] {
    return this.#byContact.get(contactId) ?? NO_LINKS;
  }

  withSource(inboxId: number, sourceId: string): ContactInboxRecord | undefined {
    return this.#bySource.get(sourceKey(inboxId, sourceId));
  }

  put(row: ContactInboxRecord): void {
    this.delete(row.id);
    this.#rows.set(row.id, row);
    this.#bySource.set(sourceKey(row.inboxId, row.sourceId), row);
    const links = [...this.ofContact(row.contactId), row];
    this.#byContact.set(
      row.contactId,
      links.sort((left, right) => left.id - right.id),
    );
  }

  delete(id: number): void {
    const row = this.#rows.get(id);
    if (row === undefined) return;
    this.#rows.delete(id);
    this.#bySource.delete(sourceKey(row.inboxId, row.sourceId));
    const others = this.ofContact(row.contactId).filter((other) => other !== row);
    if (others.length === 0) this.#byContact.delete(row.contactId);
    else this.#byContact.set(row.contactId, others);
  }
}

function sourceKey(inboxId: number, sourceId: string): string {
  return `${inboxId} ${sourceId}`;
}
