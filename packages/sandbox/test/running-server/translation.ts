import type { Seed } from "@contacts-api/sandbox";
import { inboxKind, type RunningInbox, type RunningServer } from "./running-server.js";

/** What a sandbox without a seed has. */
const DEFAULT_INBOXES = [
  { id: 1, channel_type: "Channel::Api" },
  { id: 2, channel_type: "Channel::WebWidget" },
  { id: 3, channel_type: "Channel::Email" },
  { id: 4, channel_type: "Channel::Whatsapp" },
  { id: 5, channel_type: "Channel::Sms" },
  { id: 407, channel_type: "Channel::Api" },
] as const;

/** Added to the id of a record that must not exist. */
const FAR_AWAY = 2_000_000_000;

export interface Translation {
  readonly server: RunningServer;
  readonly seed: Seed;
  /** The id before that of the first contact of the rule, which the rule calls 1. */
  readonly idBefore: number;
  /** Ends the test as skipped. */
  readonly skip: (reason: string) => never;
}

/** A path of a rule, which names account 1 and counts contacts from 1, as a path of the server. */
export function translatePath(path: string, { server, seed, idBefore, skip }: Translation): string {
  return path
    .replace(/(?<=^\/api\/v1\/accounts\/)\d+/, (digits) => {
      const id = Number(digits);
      if (id === 1) return String(server.accountId);
      if (seed.accounts?.some((account) => account.id === id)) skip("needs a second account");
      return String(FAR_AWAY + id);
    })
    .replace(/(?<=\/contacts\/)\d{1,9}(?!\d)/, (digits) => String(idBefore + Number(digits)));
}

/** A body of a rule; only objects are looked into, not forms and texts. */
export function translateBody(body: unknown, translation: Translation): unknown {
  if (!isPlainObject(body)) return body;
  const { idBefore } = translation;
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => {
      if (key === "inbox_id") return [key, runningInboxId(value, translation)];
      if (key === "base_contact_id" || key === "mergee_contact_id") return [key, shifted(value, idBefore)];
      return [key, value];
    }),
  );
}

/** A response's body with the ids of contacts and inboxes that the rule knows. */
export function translateResponse(value: unknown, translation: Translation): unknown {
  if (Array.isArray(value)) return value.map((item) => translateResponse(item, translation));
  if (!isPlainObject(value)) return value;
  const isContact = "availability_status" in value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key === "id" && isContact) return [key, shifted(inner, -translation.idBefore)];
      if (key === "inbox" && isPlainObject(inner)) return [key, { ...inner, id: ruleInboxId(inner.id, translation) }];
      // What a user wrote is left as it is.
      if (key === "custom_attributes" || key === "additional_attributes") return [key, inner];
      return [key, translateResponse(inner, translation)];
    }),
  );
}

function shifted(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((item) => shifted(item, by));
  if (typeof value === "string" && /^\d+$/.test(value)) return String(Number(value) + by);
  return typeof value === "number" ? value + by : value;
}

function runningInboxId(value: unknown, translation: Translation): unknown {
  if (value === null || (typeof value === "string" && value.trim() === "")) return value;
  const { skip } = translation;
  if (typeof value === "number" || (typeof value === "string" && /^\d+$/.test(value))) {
    const wanted = inboxesOf(translation).find(({ id }) => id === Number(value));
    if (wanted === undefined) return value;
    const id = wanted.running?.id ?? skip(`needs an inbox of ${wanted.kind}, which the account does not offer`);
    return typeof value === "string" ? String(id) : id;
  }
  // Upstream reads such a value as the inbox 1.
  const first = inboxesOf(translation).find(({ id }) => id === 1);
  if (first?.running?.id !== 1) skip("needs an inbox with the id 1");
  return value;
}

function ruleInboxId(id: unknown, translation: Translation): unknown {
  return inboxesOf(translation).find(({ running }) => running?.id === id)?.id ?? id;
}

/** The inboxes that a rule speaks of, each with the server's inbox that stands for it. */
function inboxesOf({ server, seed }: Translation) {
  const taken = new Set<RunningInbox>();
  const inboxes: Required<Seed>["inboxes"] = seed.inboxes ?? DEFAULT_INBOXES;
  return inboxes.map(({ id, account_id = 1, channel_type, medium }) => {
    const kind = account_id === 1 ? inboxKind(channel_type, medium === "whatsapp") : "another account";
    const running = server.inboxes.find((inbox) => inbox.kind === kind && !taken.has(inbox));
    if (running !== undefined) taken.add(running);
    return { id, kind, running };
  });
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
