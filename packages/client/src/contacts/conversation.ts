import { toLabels } from "./labels.js";
import { createFieldReader } from "./letter-case.js";
import { toPayload } from "./read-answer.js";
import { toDate, toNumber, toText } from "./values.js";

/** A conversation of a contact. A field is null when it is unset or when the answer did not contain it. */
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

const readConversation = /* @__PURE__ */ createFieldReader<Omit<Conversation, "raw">>({
  id: toNumber,
  inbox_id: toNumber,
  status: toText,
  unread_count: toNumber,
  labels: (value) => toLabels(value) ?? null,
  created_at: toDate,
  timestamp: toDate,
});

/** The conversations in an answer. */
export function toConversations(data: unknown): Conversation[] | undefined {
  return toPayload(data)?.map((raw) => ({ ...readConversation(raw), raw: raw as Conversation["raw"] }));
}
