import type { ContactOrder } from "../contacts/contact-order.js";
import type { ContactRecord } from "../records.js";
import { SortedRows } from "./sorted-rows.js";

/** Which contacts a read looks at, with a name under which their sorted rows are kept. */
export interface ContactScope {
  readonly name: string;
  includes(contact: ContactRecord): boolean;
}

/** Sorted rows kept for one account. Each costs memory and a little of every write, so the least used one goes. */
const KEPT_ORDERS = 24;

interface KeptOrder {
  readonly scope: ContactScope;
  readonly rows: SortedRows<ContactRecord>;
}

/** The contacts of one account, found by their unique columns and kept in the orders that reads have asked for. */
export class ContactTable {
  readonly #rows: Map<number, ContactRecord>;
  readonly #emails: Map<string, number>;
  readonly #identifiers: Map<string, number>;
  /** Several contacts may hold one number: the database does not enforce what validation does (reference §6.2). */
  readonly #phoneNumbers: Map<string, number | readonly number[]>;
  readonly #orders = new Map<string, KeptOrder>();

  constructor(source?: ContactTable) {
    this.#rows = new Map(source === undefined ? [] : source.#rows);
    this.#emails = new Map(source === undefined ? [] : source.#emails);
    this.#identifiers = new Map(source === undefined ? [] : source.#identifiers);
    this.#phoneNumbers = new Map(source === undefined ? [] : source.#phoneNumbers);
  }

  get size(): number {
    return this.#rows.size;
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
    for (const { scope, rows } of this.#orders.values()) if (scope.includes(row)) rows.insert(row);
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
    let kept = this.#orders.get(name);
    if (kept === undefined) {
      kept = { scope, rows: new SortedRows(order.sort(this.#within(scope)), order.compare) };
    }
    this.#orders.delete(name);
    this.#orders.set(name, kept);
    this.#dropLeastUsedOrder();
    return kept.rows;
  }

  *#within(scope: ContactScope): Iterable<ContactRecord> {
    for (const row of this.#rows.values()) if (scope.includes(row)) yield row;
  }

  #dropLeastUsedOrder(): void {
    if (this.#orders.size <= KEPT_ORDERS) return;
    const [oldest] = this.#orders.keys();
    if (oldest !== undefined) this.#orders.delete(oldest);
  }

  #forget(row: ContactRecord): void {
    if (row.email !== null) this.#emails.delete(row.email.toLowerCase());
    if (row.identifier !== null) this.#identifiers.delete(row.identifier);
    if (row.phoneNumber) {
      const others = this.withPhoneNumber(row.phoneNumber).filter((id) => id !== row.id);
      this.#setHolders(row.phoneNumber, others);
    }
    for (const { scope, rows } of this.#orders.values()) if (scope.includes(row)) rows.remove(row);
  }

  /** One holder is the rule, and a list of one for each contact would take more memory than the number itself. */
  #setHolders(phoneNumber: string, holders: readonly number[]): void {
    const [only] = holders;
    if (only === undefined) this.#phoneNumbers.delete(phoneNumber);
    else this.#phoneNumbers.set(phoneNumber, holders.length === 1 ? only : holders);
  }
}
