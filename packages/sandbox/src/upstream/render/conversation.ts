import type { ConversationRecord, Membership, UserRecord } from "../../store/records.js";
import { type RenderContext, renderContact, seconds } from "./contact.js";
import { renderMessage, unreadCount } from "./message.js";

/** A conversation in a contact's list. Its `id` is the number users see; `messages` holds the last message only. */
export function renderConversation(context: RenderContext, conversation: ConversationRecord) {
  const { store } = context;
  const inbox = store.directory.inboxes.get(conversation.inboxId);
  const account = store.directory.accounts.get(conversation.accountId);
  const contact = account && store.contacts(account).get(conversation.contactId);
  const user = conversation.assigneeId === null ? undefined : store.directory.users.get(conversation.assigneeId);
  const membership = user?.memberships.find(({ accountId }) => accountId === conversation.accountId);
  const assignee = membership === undefined ? undefined : user;
  const around = { conversation, contact, assignee };
  const last = conversation.messages.at(-1);
  const lastSpoken = conversation.messages.filter(({ messageType }) => messageType !== "activity").at(-1);
  return {
    meta: {
      sender: contact === undefined ? null : renderContact(context, contact, false),
      channel: inbox?.channelType ?? null,
      ...(user !== undefined &&
        membership !== undefined && {
          assignee: renderAgent(user, membership),
          assignee_type: "User",
        }),
      hmac_verified: false,
    },
    id: conversation.displayId,
    messages: last === undefined ? [] : [renderMessage(context, last, around)],
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
    unread_count: unreadCount(conversation),
    last_non_activity_message: lastSpoken === undefined ? null : renderMessage(context, lastSpoken, around),
    last_activity_at: seconds(conversation.lastActivityAt),
    priority: null,
    waiting_since: waitingSince(conversation),
    sla_policy_id: null,
  };
}

function renderAgent(user: UserRecord, { accountId, role }: Membership) {
  return {
    id: user.id,
    account_id: accountId,
    availability_status: "offline",
    auto_offline: true,
    confirmed: true,
    email: user.email,
    provider: "email",
    available_name: user.name,
    name: user.name,
    role,
    thumbnail: "",
  };
}

/** In Unix seconds; 0 once the team has replied, until the contact writes again. */
function waitingSince({ createdAt, messages }: ConversationRecord): number {
  let since: number | null = createdAt;
  for (const message of messages) {
    if (message.messageType === "outgoing" && !message.private) since = null;
    else if (message.messageType === "incoming") since ??= message.createdAt;
  }
  return since === null ? 0 : seconds(since);
}
