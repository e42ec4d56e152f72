import type { ContactRecord } from "../records.js";
import { SortedRows } from "./sorted-rows.js";

/** A set of contacts that a read is restricted to. */
export interface ContactScope {
  /** Identifies the scope; sorted rows are cached under it. */
  readonly name: string;
  includes(contact: ContactRecord): boolean;
}

/** An order of contacts. */
export interface ContactOrder {
  /** Identifies the order; sorted rows are cached under it. */
  readonly name: string;
  compare(left: ContactRecord, right: ContactRecord): number;
  /** Whether the keys leave two contacts in no order; undefined where there are no keys. */
  readonly areEqual: ((left: ContactRecord, right: ContactRecord) => boolean) | undefined;
  /** The given contacts in this order, in a new array. */
  sort(contacts: Iterable<ContactRecord>): ContactRecord[];
}

/** For one account. Each costs memory and slows every write a little, so the least recently used one is dropped. */
const MAXIMUM_SORTED_SCOPES = 24;

interface SortedScope {
  readonly scope: ContactScope;
  readonly rows: SortedRows<ContactRecord>;
}

/** The contacts of one account, indexed by their unique columns and cached in the orders that reads have requested. */
export class ContactTable {
  readonly #rows: Map<number, ContactRecord>;
  readonly #emails: Map<string, number>;
  readonly #identifiers: Map<string, number>;
  /** Several contacts may hold one number: the database does not enforce what validation does (reference §6.2). */
  readonly #phoneNumbers: Map<string, number | readonly number[]>;
  /** By the names of scope and order; the least recently used one first. */
  readonly #sortedScopes = new Map<string, SortedScope>();

  constructor(source?: ContactTable) {
    this.#rows = new Map(source === undefined ? [] : source.#rows);
    this.#emails = new Map(source === undefined ? [] : source.#emails);
    this.#identifiers = new Map(source === undefined ? [] : source.#identifiers);
    this.#phoneNumbers = new Map(source === undefined ? [] : source.#phoneNumbers);
  }

  get(id: number): ContactRecord | undefined {
    return this.#rows.get(id);
  }

  values(): Iterable<ContactRecord> {
    return this.#rows.values();
  }

  /** Compares without case. */
  withEmail(email: string): number | undefined {
    return this.#emails.get(email.toLowerCase());
  }

  /** Compares with case. */
  withIdentifier(identifier: string): number | undefined {
    return this.#identifiers.get(identifier);
  }

  withPhoneNumber(phoneNumber: string): readonly number[] {
    const holders = this.#phoneNumbers.get(phoneNumber) ?? [];
    return typeof holders === "number" ? [holders] : holders;
  }

  put(row: ContactRecord): void {
    const previous = this.#rows.get(row.id);
    if (previous !== undefined) this.#forget(previous);
    this.#rows.set(row.id, row);
    if (row.email !== null) this.#emails.set(row.email.toLowerCase(), row.id);
    if (row.identifier !== null) this.#identifiers.set(row.identifier, row.id);
    if (row.phoneNumber) this.#setHolders(row.phoneNumber, [...this.withPhoneNumber(row.phoneNumber), row.id]);
    for (const { scope, rows } of this.#sortedScopes.values()) if (scope.includes(row)) rows.insert(row);
  }

  delete(id: number): void {
    const row = this.#rows.get(id);
    if (row === undefined) return;
    this.#forget(row);
    this.#rows.delete(id);
  }

  /** The rows of a scope in an order; valid until the next write. */
  inOrder(scope: ContactScope, order: ContactOrder): SortedRows<ContactRecord> {
    const name = `${scope.name} ${order.name}`;
    const sorted = this.#sortedScopes.get(name) ?? {
      scope,
      rows: new SortedRows(order.sort(this.#within(scope)), order.compare),
    };
    // A Map iterates in insertion order: inserting again makes this the most recently used one.
    this.#sortedScopes.delete(name);
    this.#sortedScopes.set(name, sorted);
    this.#dropLeastRecentlyUsed();
    return sorted.rows;
  }

  *#within(scope: ContactScope): Iterable<ContactRecord> {
    for (const row of this.#rows.values()) if (scope.includes(row)) yield row;
  }

  #dropLeastRecentlyUsed(): void {
    if (this.#sortedScopes.size <= MAXIMUM_SORTED_SCOPES) return;
    const [oldest] = this.#sortedScopes.keys();
    if (oldest !== undefined) this.#sortedScopes.delete(oldest);
  }

  #forget(row: ContactRecord): void {
    if (row.email !== null) this.#emails.delete(row.email.toLowerCase());
    if (row.identifier !== null) this.#identifiers.delete(row.identifier);
    if (row.phoneNumber) {
      const others = this.withPhoneNumber(row.phoneNumber).filter((id) => id !== row.id);
      this.#setHolders(row.phoneNumber, others);
    }
    for (const { scope, rows } of this.#sortedScopes.values()) if (scope.includes(row)) rows.remove(row);
  }

  /** A single holder, the usual case, is stored as a number: an array for each contact would take more memory. */
  #setHolders(phoneNumber: string, holders: readonly number[]): void {
    const [only] = holders;
    if (only === undefined) this.#phoneNumbers.delete(phoneNumber);
    else this.#phoneNumbers.set(phoneNumber, holders.length === 1 ? only : holders);
  }
}
