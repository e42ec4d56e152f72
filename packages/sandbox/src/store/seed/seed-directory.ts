import type { AccountRecord, ChannelType, InboxRecord, UserRecord } from "../records.js";
import type { ApiKey, Directory, TokenOwner } from "../store.js";
import { defaultSeed } from "./default-seed.js";
import type { Seed } from "./seed.js";
import { SeedError } from "./seed-error.js";

const DEFAULT_PROVIDERS: ReadonlyMap<ChannelType, string> = new Map([
  ["Channel::Whatsapp", "whatsapp_cloud"],
  ["Channel::Sms", "default"],
]);

/** The accounts, users, keys and inboxes of a seed. */
export function directoryOf(seed: Seed, now: number): Directory {
  const accounts = accountsOf(seed);
  const users = usersOf(seed, accounts);
  return {
    accounts,
    users,
    inboxes: inboxesOf(seed, accounts, now),
    tokens: tokensOf(seed),
    apiKeys: apiKeysOf(seed, accounts, users),
  };
}

function accountsOf(seed: Seed): Map<number, AccountRecord> {
  const rows = (seed.accounts ?? defaultSeed.accounts).map((account): [number, AccountRecord] => [
    account.id,
    {
      id: account.id,
      name: account.name ?? `Account ${account.id}`,
      status: "status" in account ? (account.status ?? "active") : "active",
      features: "features" in account ? (account.features ?? []) : [],
      customAttributes: "custom_attributes" in account ? (account.custom_attributes ?? []) : [],
    },
  ]);
  return unique("accounts", rows);
}

function usersOf(seed: Seed, accounts: ReadonlyMap<number, AccountRecord>): Map<number, UserRecord> {
  const users: Required<Seed>["users"] = seed.users ?? defaultSeed.users;
  const rows = users.map((user, position): [number, UserRecord] => [
    user.id,
    {
      id: user.id,
      name: user.name ?? `User ${user.id}`,
      email: user.email ?? `user-${user.id}@sandbox.example`,
      memberships: (user.accounts ?? [])
        .filter(({ id }) => seed.users !== undefined || accounts.has(id))
        .map(({ id, role, inbox_ids }) => {
          requireAccount(accounts, id, `users[${position}].accounts`);
          return { accountId: id, role, inboxIds: inbox_ids ?? [] };
        }),
    },
  ]);
  return unique("users", rows);
}

function tokensOf(seed: Seed): Map<string, TokenOwner> {
  const users: Required<Seed>["users"] = seed.users ?? defaultSeed.users;
  return new Map<string, TokenOwner>([
    ...users.map((user): [string, TokenOwner] => [user.access_token, { kind: "user", userId: user.id }]),
    ...(seed.bots ?? defaultSeed.bots).map((bot): [string, TokenOwner] => [bot.access_token, { kind: "bot" }]),
  ]);
}

function apiKeysOf(
  seed: Seed,
  accounts: ReadonlyMap<number, AccountRecord>,
  users: ReadonlyMap<number, UserRecord>,
): Map<string, ApiKey> {
  // The default key pair names the default user and account, so it is left out when a seed replaces them.
  const isUsable = (key: { user_id: number; account_id: number }) =>
    users.has(key.user_id) && accounts.has(key.account_id);
  const keys = seed.api_keys ?? defaultSeed.api_keys.filter(isUsable);
  return new Map(
    keys.map((key, position) => {
      requireAccount(accounts, key.account_id, `api_keys[${position}].account_id`);
      if (!users.has(key.user_id))
        throw new SeedError(`api_keys[${position}].user_id`, "names a user that is not seeded");
      return [key.key, { secret: key.secret, userId: key.user_id, accountId: key.account_id }];
    }),
  );
}

function inboxesOf(seed: Seed, accounts: ReadonlyMap<number, AccountRecord>, now: number): Map<number, InboxRecord> {
  const channels = new Map<ChannelType, number>();
  const inboxes: Required<Seed>["inboxes"] = seed.inboxes ?? defaultSeed.inboxes;
  const rows = inboxes
    .filter((inbox) => seed.inboxes !== undefined || accounts.has(inbox.account_id ?? 1))
    .map((inbox, position): [number, InboxRecord] => {
      const { id, channel_type: channelType, account_id: accountId = 1 } = inbox;
      requireAccount(accounts, accountId, `inboxes[${position}].account_id`);
      const channelId = inbox.channel_id ?? (channels.get(channelType) ?? 0) + 1;
      channels.set(channelType, channelId);
      return [
        id,
        {
          id,
          accountId,
          channelId,
          channelType,
          name: inbox.name ?? `Inbox ${id}`,
          provider: inbox.provider ?? DEFAULT_PROVIDERS.get(channelType) ?? null,
          medium: channelType === "Channel::TwilioSms" ? (inbox.medium ?? "sms") : null,
          createdAt: now,
        },
      ];
    });
  return unique(
    "inboxes",
    rows.sort(([left], [right]) => left - right),
  );
}

export function requireAccount(accounts: ReadonlyMap<number, AccountRecord>, id: number, place: string): AccountRecord {
  const account = accounts.get(id);
  if (account === undefined) throw new SeedError(place, `names account ${id}, which is not seeded`);
  return account;
}

function unique<Row>(list: string, rows: readonly [number, Row][]): Map<number, Row> {
  const map = new Map(rows);
  if (map.size !== rows.length) throw new SeedError(list, "gives an id twice");
  return map;
}
