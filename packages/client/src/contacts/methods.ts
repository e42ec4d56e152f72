import type { CallOptions, Settings } from "../transport/options.js";
import { type CallClock, startClock } from "./call-clock.js";
import { isUpToDate } from "./compare-fields.js";
import type { MatchField } from "./contact-input.js";
import { createList } from "./contact-list.js";
import { createOnce } from "./create-once.js";
import { findContact } from "./find-contact.js";
import { type SnakeCased, snakeCased } from "./letter-case.js";
import { normalizeContact } from "./normalize-contact.js";
import { type ClientResult, readAnswer } from "./read-answer.js";
import { type UpsertOptions, upsertContact } from "./upsert-contact.js";
import type { WalkOptions } from "./walk-pages.js";

/** The calls of one API's typed client that the methods common to all APIs are made of. */
export interface Calls<Create, Update, Query> {
  create(body: SnakeCased<Create>, options: CallOptions): ClientResult;
  update(id: number, body: SnakeCased<Update>, options: CallOptions): ClientResult;
  list(query: SnakeCased<Query> & { page: number }, options: CallOptions): ClientResult;
  search(query: SnakeCased<Query> & { page: number; q: string }, options: CallOptions): ClientResult;
  /** Where a search may show less than a contact has. */
  get?(id: number, options: CallOptions): ClientResult;
}

type Wanted = { inboxId: unknown } & { [Field in MatchField]?: string };

const MATCH_FIELDS: readonly MatchField[] = ["identifier", "email", "phoneNumber"];

/** The methods that every API has. */
export function createMethods<Create extends Wanted, Update extends object, Query extends object>(
  calls: Calls<Create, Update, Query>,
  settings: Settings,
) {
  const walk = (get: (query: never, options: CallOptions) => ClientResult, options: WalkOptions) => {
    const { signal, deadline, concurrency, ...query } = options;
    return createList(
      (page, call) => get({ ...snakeCased(query), page } as never, call),
      snakeCased({ signal, deadline, concurrency }) as WalkOptions,
      settings,
    );
  };

  const list = (options?: WalkOptions & Query) => walk(calls.list, { ...options });

  const search = (q: string, options?: WalkOptions & Query) => walk(calls.search, { ...options, q } as WalkOptions);

  const update = (id: number, changes: Update, options: CallOptions = {}) =>
    readAnswer(calls.update(id, snakeCased(changes), options), normalizeContact);

  const finder = (wanted: Wanted, order: readonly MatchField[], clock: CallClock) => {
    const fields = order.filter((field) => wanted[field]);
    if (fields.length === 0) return undefined;
    const search = (text: string) => walk(calls.search, { ...clock.next(), q: text } as WalkOptions);
    const { get } = calls;
    const read = get && ((id: number) => readAnswer(get(id, clock.next()), normalizeContact));
    return () => findContact(search, wanted, fields, read);
  };

  const createWithin = (contact: Create, clock: CallClock) => {
    const body = snakeCased(contact);
    return createOnce({
      send: () => readAnswer(calls.create(body, clock.next()), normalizeContact),
      find: finder(contact, MATCH_FIELDS, clock),
      isSame: ({ raw }) => isUpToDate(body, raw, true),
      maxRetries: settings.maxRetries ?? 3,
      clock,
    });
  };

  return {
    list,
    search,
    update,
    create: (contact: Create, options: CallOptions = {}) =>
      createWithin(contact, startClock(options, settings.deadline)),
    upsert: (contact: Create, { match = MATCH_FIELDS, ...options }: UpsertOptions = {}) => {
      const clock = startClock(options, settings.deadline);
      const { inboxId, ...changes } = contact;
      return upsertContact({
        find: finder(contact, match, clock),
        create: () => createWithin(contact, clock),
        update: (id) => update(id, changes as unknown as Update, clock.next()),
        isUpToDate: ({ raw }) => isUpToDate(snakeCased(changes), raw, false),
      });
    },
  };
}
