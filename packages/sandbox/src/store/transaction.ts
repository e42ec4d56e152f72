import type { ContactRecord } from "./records.js";
import { invalid, unhandled } from "./refusal.js";
import { type Change, contactWritten, type HeldChange, type Store, tagWritten } from "./store.js";

/** When the parts of a write happen. */
export interface Pace {
  /** Waits for the moment at which the write reads and validates. */
  begin(): Promise<void>;
  /** Waits for the moment at which it commits. */
  commit(): Promise<void>;
  /** Called when it has committed. */
  committed(store: Store, held: readonly HeldChange[]): void;
}

/** Runs work as a transaction: it reads at one moment, what it writes is there at a later one, and others come between. */
export async function transact<Result>(store: Store, work: () => Result, pace: Pace): Promise<Result> {
  await pace.begin();
  const { result, held } = store.holdBack(work);
  if (held.length === 0) return result;
  await pace.commit();
  commitHeld(store, held);
  pace.committed(store, held);
  return result;
}

/**
 * Commits what was held back, on the rows as they are now, all of it or nothing. It was validated against the rows as they
 * were: what has been written since is overwritten column by column, as upstream's updates do, which take no lock
 * (reference §9).
 *
 * @throws {Refusal} `unhandled` when a unique index of the database refuses a row: upstream does not catch that.
 */
function commitHeld(store: Store, held: readonly HeldChange[]): void {
  const { held: rebased } = store.holdBack(() => {
    for (const one of held) store.commit(changesNow(store, one));
  });
  store.commit(rebased.map(({ change }) => change));
}

function changesNow(store: Store, { change, undo }: HeldChange): Change[] {
  if (change.table === "contacts" && undo.table === "contacts") {
    return change.row === null ? [change] : contactNow(store, change.row, undo.row);
  }
  if (change.table === "contactInboxes" && change.row !== null) {
    const holder = store.contactInboxes.withSource(change.row.inboxId, change.row.sourceId);
    if (holder !== undefined && holder.id !== change.id) {
      throw unhandled("duplicate key value violates the unique index on inbox and source id");
    }
  }
  if (change.table === "tags" && change.row !== null) {
    const isKnownByNow = store.tags.withName(change.name) !== undefined;
    return isKnownByNow ? [] : [tagWritten({ ...change.row, id: store.tags.size + 1 })];
  }
  return [change];
}

/** @returns no change when somebody has deleted the contact meanwhile: upstream's update then finds no row, and succeeds. */
function contactNow(store: Store, row: ContactRecord, before: ContactRecord | null): Change[] {
  const table = store.contactsOf(row.accountId);
  const current = table.get(row.id);
  if (before !== null && current === undefined) return [];
  const next = before === null || current === undefined ? row : withChangesOf(row, before, current);
  const written = next.writtenAs === current?.writtenAs ? next : { ...next, writtenAs: store.takeWriteNumber() };
  if (isHeldByAnother(written.email, (email) => table.withEmail(email), row.id)) {
    throw unhandled("duplicate key value violates the unique index on email and account");
  }
  if (isHeldByAnother(written.identifier, (identifier) => table.withIdentifier(identifier), row.id)) {
    throw unhandled("duplicate key value violates the unique index on identifier and account");
  }
  return [contactWritten(written)];
}

function isHeldByAnother(value: string | null, find: (value: string) => number | undefined, id: number): boolean {
  const holder = value === null ? undefined : find(value);
  return holder !== undefined && holder !== id;
}

/** The current row with the columns in which a write differs from what it read. A column of JSON is one column. */
function withChangesOf(row: ContactRecord, before: ContactRecord, current: ContactRecord): ContactRecord {
  const changed = Object.entries(row).filter(
    ([column, value]) => !isSameValue(value, before[column as keyof ContactRecord]),
  );
  return { ...current, ...Object.fromEntries(changed), labels: labelsNow(row.labels, before.labels, current.labels) };
}

/**
 * Labels are rows of their own upstream: a write removes and adds some, and leaves those of others.
 *
 * @throws {Refusal} `invalid` when somebody has added the same one meanwhile.
 */
function labelsNow(wanted: readonly string[], before: readonly string[], current: readonly string[]) {
  if (wanted === before) return current;
  const added = wanted.filter((label) => !before.includes(label));
  if (added.some((label) => current.includes(label))) throw invalid("Tag has already been taken", ["tag_id"]);
  return [...current.filter((label) => !before.includes(label) || wanted.includes(label)), ...added];
}

function isSameValue(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  const areObjects = typeof left === "object" && typeof right === "object" && left !== null && right !== null;
  return areObjects && !("bytes" in left) && JSON.stringify(left) === JSON.stringify(right);
}
