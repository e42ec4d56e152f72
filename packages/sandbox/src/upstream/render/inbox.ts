import type { ContactLink } from "../../store/contacts/contact-inboxes.js";
import type { InboxRecord } from "../../store/records.js";

/** The inbox inside a contact (reference §4.2). */
export function renderSlimInbox(inbox: InboxRecord) {
  return {
    id: inbox.id,
    avatar_url: "",
    channel_id: inbox.channelId,
    name: inbox.name,
    channel_type: inbox.channelType,
    provider: inbox.provider,
  };
}

export function renderSlimLink({ inbox, sourceId }: ContactLink) {
  return { source_id: sourceId, inbox: renderSlimInbox(inbox) };
}

/** The whole row of the inbox, which only the response to a create contains (reference §4.3). */
export function renderInboxRow(inbox: InboxRecord) {
  const time = new Date(inbox.createdAt).toISOString();
  return {
    id: inbox.id,
    channel_id: inbox.channelId,
    account_id: inbox.accountId,
    name: inbox.name,
    created_at: time,
    updated_at: time,
    channel_type: inbox.channelType,
    enable_auto_assignment: true,
    greeting_enabled: false,
    greeting_message: null,
    email_address: null,
    working_hours_enabled: false,
    out_of_office_message: null,
    timezone: "UTC",
    enable_email_collect: true,
    csat_survey_enabled: false,
    allow_messages_after_resolved: true,
    auto_assignment_config: {},
    lock_to_single_conversation: false,
    portal_id: null,
    sender_name_type: "friendly",
    business_name: null,
    csat_config: {},
  };
}

/** The inbox with the thirteen fields that the vendors' pages show. */
export function renderDocumentedInbox(inbox: InboxRecord) {
  return {
    id: inbox.id,
    name: inbox.name,
    website_url: "",
    channel_type: inbox.channelType,
    avatar_url: "",
    widget_color: "",
    website_token: "",
    enable_auto_assignment: true,
    web_widget_script: "",
    welcome_title: "",
    welcome_tagline: "",
    greeting_enabled: false,
    greeting_message: "",
  };
}
