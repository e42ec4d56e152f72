import { castId, castInteger } from "./database/casting.js";
import type { JsonValue } from "./json.js";
import type { AccountRecord, ContactRecord, InboxRecord, Membership, UserRecord } from "./records.js";
import { notFound, Refusal, unauthorized, unhandled } from "./refusal.js";
import type { Store } from "./store.js";

/** A user with an account of which they are a member. */
export interface Caller {
  readonly user: UserRecord;
  readonly account: AccountRecord;
  readonly membership: Membership;
}

/**
 * The user that a token belongs to.
 *
 * @param token As received; null, undefined and blank mean that none was sent.
 * @throws {Refusal} `signed-out` without a token, `unauthorized` for an unknown token or a bot's.
 */
export function userOfToken(store: Store, token: string | null | undefined): UserRecord {
  if (!token?.trim()) throw new Refusal({ kind: "signed-out" });
  const owner = store.directory.tokens.get(token);
  if (owner === undefined) throw unauthorized("Invalid Access Token");
  if (owner.kind === "bot") throw unauthorized("Access to this endpoint is not authorized for bots");
  return existingUser(store, owner.userId);
}

/**
 * The user and account of an API key pair.
 *
 * @throws {Refusal} `signed-out` without a pair, `unauthorized` for an unknown key or a wrong secret.
 */
export function callerOfKey(store: Store, pair: { key: string; secret: string } | null): Caller {
  if (pair === null) throw new Refusal({ kind: "signed-out" });
  const known = store.directory.apiKeys.get(pair.key);
  if (known === undefined || known.secret !== pair.secret) throw unauthorized("Invalid Access Token");
  return enterAccount(store, existingUser(store, known.userId), String(known.accountId));
}

/** Checks in upstream's order that the account exists, is active, and has the user as a member (reference §2). */
export function enterAccount(store: Store, user: UserRecord, accountId: string): Caller {
  const account = store.directory.accounts.get(castInteger(accountId));
  if (account === undefined) throw notFound();
  if (account.status === "suspended") throw unauthorized("Account is suspended");
  const membership = user.memberships.find((candidate) => candidate.accountId === account.id);
  if (membership === undefined) throw unauthorized("You are not authorized to access this account");
  return { user, account, membership };
}

export function requireAdministrator(caller: Caller): void {
  if (caller.membership.role !== "administrator") throw notAllowed();
}

export function mayUseInbox(caller: Caller, inbox: InboxRecord): boolean {
  return caller.membership.role === "administrator" || caller.membership.inboxIds.includes(inbox.id);
}

export function requireInbox(caller: Caller, inbox: InboxRecord): void {
  if (!mayUseInbox(caller, inbox)) throw notAllowed();
}

/**
 * A record whose ID was sent as a parameter, as a number, a text or true, which is 1.
 *
 * @throws {Refusal} `not-found`, or `unhandled` for a list of existing IDs, for which upstream finds a list of records.
 */
export function findByParameter<Row>(id: JsonValue | undefined, find: (id: number) => Row | undefined): Row {
  const rows = (Array.isArray(id) ? id : [id]).map((each: JsonValue | undefined) => {
    const number = castId(each);
    return number === undefined ? undefined : find(number);
  });
  const [row] = rows;
  if (Array.isArray(id) && !rows.includes(undefined)) throw unhandled("a list of records is no record");
  if (row === undefined || Array.isArray(id)) throw notFound();
  return row;
}

/** A contact of the caller's account. */
export function findContact(store: Store, caller: Caller, id: string | number): ContactRecord {
  const contact = store.contacts(caller.account).get(castInteger(id));
  if (contact === undefined) throw notFound();
  return contact;
}

function notAllowed(): Refusal {
  return unauthorized("You are not authorized to do this action");
}

function existingUser(store: Store, id: number): UserRecord {
  const user = store.directory.users.get(id);
  if (user === undefined) throw unauthorized("Invalid Access Token");
  return user;
}
