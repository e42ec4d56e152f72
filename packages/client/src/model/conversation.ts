import { asRecord } from "./records.js";
import { listIn, toDate, toLabels, toNumber, toText } from "./values.js";

/** A conversation of a contact. A field is null when it is unset or when the response did not contain it. */
export interface Conversation {
  id: number | null;
  inboxId: number | null;
  /** `open`, `resolved`, `pending` or `snoozed`; other words pass as they are. */
  status: "open" | "resolved" | "pending" | "snoozed" | (string & {}) | null;
  unreadCount: number | null;
  labels: string[] | null;
  createdAt: Date | null;
  /** When something last happened in it. */
  timestamp: Date | null;
  /** The conversation as it was received. */
  raw: Record<string, unknown>;
}

/** The conversations in a body. */
export function toConversations(data: unknown): Conversation[] | undefined {
  return listIn(data)?.map(toConversation);
}

function toConversation(data: unknown): Conversation {
  const raw = asRecord(data);
  return {
    id: toNumber(raw.id),
    inboxId: toNumber(raw.inbox_id),
    status: toText(raw.status),
    unreadCount: toNumber(raw.unread_count),
    labels: toLabels(raw.labels) ?? null,
    createdAt: toDate(raw.created_at),
    timestamp: toDate(raw.timestamp),
    raw,
  };
}
