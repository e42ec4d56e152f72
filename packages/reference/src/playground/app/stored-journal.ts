import type { Journal, JournalEntry } from "@contacts-api/sandbox";

/** Begins the key of everything that is stored. The number changes with the seed, on whose rows the entries were made. */
const PREFIX = "contacts.playground.1.";

/** What a sandbox writes, in the storage of the browser: one entry for each commit since the last reset. */
export class StoredJournal implements Journal {
  readonly seededAt: number;
  /** Whether the storage takes no more, so that what is written from now on is lost with the page. */
  isFull = false;
  readonly #storage: Storage;
  #length = 0;

  constructor(storage: Storage) {
    this.#storage = storage;
    const stored = storage.getItem(`${PREFIX}seeded-at`);
    this.seededAt = stored === null ? Date.now() : Number(stored);
    if (stored === null) this.#store("seeded-at", String(this.seededAt));
  }

  *entries(): Iterable<JournalEntry> {
    for (;;) {
      const text = this.#storage.getItem(`${PREFIX}${this.#length}`);
      if (text === null) return;
      this.#length += 1;
      yield JSON.parse(text);
    }
  }

  append(entry: JournalEntry): void {
    if (entry.kind === "reset") this.clear();
    else if (this.#store(String(this.#length), JSON.stringify(entry))) this.#length += 1;
  }

  /** Removes every entry. */
  clear(): void {
    for (let index = 0; this.#storage.getItem(`${PREFIX}${index}`) !== null; index += 1) {
      this.#storage.removeItem(`${PREFIX}${index}`);
    }
    this.#length = 0;
    this.isFull = false;
  }

  /** Once something is not stored, nothing after it is, because entries build on each other. */
  #store(name: string, text: string): boolean {
    if (this.isFull) return false;
    try {
      this.#storage.setItem(PREFIX + name, text);
    } catch {
      this.isFull = true;
    }
    return !this.isFull;
  }
}

/** Whether a key of the storage is one of a journal. */
export function isOfJournal(key: string | null): boolean {
  return key === null || key.startsWith(PREFIX);
}
