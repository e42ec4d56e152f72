import type { ContactRecord, ConversationRecord, MessageRecord, UserRecord } from "../../store/records.js";
import { type RenderContext, seconds, thumbnailUrl } from "./contact.js";

/** The numbers that upstream sends for the types of messages. */
const MESSAGE_TYPES = { incoming: 0, outgoing: 1, activity: 2 } as const;

export interface MessageContext {
  readonly conversation: ConversationRecord;
  readonly contact: ContactRecord | undefined;
  readonly assignee: UserRecord | undefined;
}

/** A message in a list of conversations: its whole row, and its sender unless nobody sent it (reference §5.6). */
export function renderMessage(context: RenderContext, message: MessageRecord, around: MessageContext) {
  const { conversation } = around;
  const sender = renderSender(context, message, around);
  return {
    id: message.id,
    content: message.content,
    account_id: conversation.accountId,
    inbox_id: conversation.inboxId,
    conversation_id: conversation.displayId,
    message_type: MESSAGE_TYPES[message.messageType],
    created_at: seconds(message.createdAt),
    updated_at: new Date(message.createdAt).toISOString(),
    private: message.private,
    status: "sent",
    source_id: null,
    content_type: "text",
    content_attributes: {},
    sender_type: sender === null ? null : SENDER_TYPES[sender.type],
    sender_id: sender === null ? null : sender.id,
    external_source_ids: {},
    additional_attributes: {},
    processed_message_content: message.content,
    sentiment: {},
    conversation: {
      assignee_id: conversation.assigneeId,
      unread_count: unreadCount(conversation),
      last_activity_at: seconds(conversation.lastActivityAt),
      contact_inbox: { source_id: sourceIdOf(context, conversation) },
    },
    ...(sender !== null && { sender }),
  };
}

export function unreadCount({ messages }: ConversationRecord): number {
  return messages.filter(({ messageType }) => messageType === "incoming").length;
}

const SENDER_TYPES = { contact: "Contact", user: "User" } as const;

/** Incoming messages are the contact's; outgoing ones count as the assignee's, for seeds do not name who wrote them. */
function renderSender(context: RenderContext, { messageType }: MessageRecord, { contact, assignee }: MessageContext) {
  if (messageType === "incoming" && contact !== undefined) {
    return {
      additional_attributes: contact.additionalAttributes,
      custom_attributes: contact.customAttributes,
      email: contact.email,
      id: contact.id,
      identifier: contact.identifier,
      name: contact.name,
      phone_number: contact.phoneNumber,
      thumbnail: thumbnailUrl(context, contact),
      blocked: contact.blocked,
      type: "contact" as const,
    };
  }
  if (messageType !== "outgoing" || assignee === undefined) return null;
  return {
    id: assignee.id,
    name: assignee.name,
    available_name: assignee.name,
    avatar_url: "",
    type: "user" as const,
    availability_status: "offline",
    thumbnail: "",
  };
}

function sourceIdOf({ store }: RenderContext, { contactId, contactInboxId }: ConversationRecord): string | null {
  const links = store.contactInboxes.ofContact(contactId);
  return links.find(({ id }) => id === contactInboxId)?.sourceId ?? null;
}
