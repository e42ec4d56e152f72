import type { ConversationRecord, MessageRecord } from "../../store/records.js";
import { type RenderContext, renderContact, seconds } from "./contact.js";

/** The numbers that upstream sends for the types of messages. */
const MESSAGE_TYPES = { incoming: 0, outgoing: 1, activity: 2 } as const;

/** A conversation in a contact's list. Its `id` is the number users see; `messages` holds the last message only. */
export function renderConversation(context: RenderContext, conversation: ConversationRecord) {
  const { store } = context;
  const inbox = store.directory.inboxes.get(conversation.inboxId);
  const account = store.directory.accounts.get(conversation.accountId);
  const contact = account && store.contacts(account).get(conversation.contactId);
  const assignee = conversation.assigneeId === null ? undefined : store.directory.users.get(conversation.assigneeId);
  const last = conversation.messages.at(-1);
  const lastSpoken = conversation.messages.filter(({ messageType }) => messageType !== "activity").at(-1);
  return {
    meta: {
      sender: contact === undefined ? null : renderContact(context, contact, false),
      channel: inbox?.channelType ?? null,
      ...(assignee !== undefined && {
        assignee: { id: assignee.id, name: assignee.name, email: assignee.email, thumbnail: "" },
      }),
      hmac_verified: false,
    },
    id: conversation.displayId,
    messages: last === undefined ? [] : [renderMessage(conversation, last)],
    account_id: conversation.accountId,
    uuid: conversation.uuid,
    additional_attributes: conversation.additionalAttributes,
    agent_last_seen_at: 0,
    assignee_last_seen_at: 0,
    can_reply: true,
    contact_last_seen_at: 0,
    custom_attributes: conversation.customAttributes,
    inbox_id: conversation.inboxId,
    labels: conversation.labels,
    muted: false,
    snoozed_until: null,
    status: conversation.status,
    created_at: seconds(conversation.createdAt),
    updated_at: conversation.lastActivityAt / 1000,
    timestamp: seconds(conversation.lastActivityAt),
    first_reply_created_at: 0,
    unread_count: conversation.messages.filter(({ messageType }) => messageType === "incoming").length,
    last_non_activity_message: lastSpoken === undefined ? null : renderMessage(conversation, lastSpoken),
    last_activity_at: seconds(conversation.lastActivityAt),
    priority: null,
    waiting_since: 0,
  };
}

function renderMessage(conversation: ConversationRecord, message: MessageRecord) {
  return {
    id: message.id,
    content: message.content,
    account_id: conversation.accountId,
    inbox_id: conversation.inboxId,
    conversation_id: conversation.displayId,
    message_type: MESSAGE_TYPES[message.messageType],
    content_type: "text",
    content_attributes: {},
    created_at: seconds(message.createdAt),
    private: message.private,
    status: "sent",
    source_id: null,
  };
}
