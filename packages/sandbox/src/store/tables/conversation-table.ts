import type { ConversationRecord } from "../records.js";

export class ConversationTable {
  readonly #rows: Map<number, ConversationRecord>;
  readonly #byContact: Map<number, readonly number[]>;

  constructor(source?: ConversationTable) {
    this.#rows = new Map(source === undefined ? [] : source.#rows);
    this.#byContact = new Map(source === undefined ? [] : source.#byContact);
  }

  values(): Iterable<ConversationRecord> {
    return this.#rows.values();
  }

  get(id: number): ConversationRecord | undefined {
    return this.#rows.get(id);
  }

  ofContact(contactId: number): readonly ConversationRecord[] {
    const ids = this.#byContact.get(contactId);
    return ids === undefined ? [] : ids.flatMap((id) => this.#rows.get(id) ?? []);
  }

  put(row: ConversationRecord): void {
    this.delete(row.id);
    this.#rows.set(row.id, row);
    this.#byContact.set(row.contactId, [...(this.#byContact.get(row.contactId) ?? []), row.id]);
  }

  delete(id: number): void {
    const row = this.#rows.get(id);
    if (row === undefined) return;
    this.#rows.delete(id);
    const others = (this.#byContact.get(row.contactId) ?? []).filter((other) => other !== id);
    if (others.length === 0) this.#byContact.delete(row.contactId);
    else this.#byContact.set(row.contactId, others);
  }
}
