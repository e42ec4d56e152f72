import { type Caller, mayUseInbox } from "../access.js";
import { isBlank } from "../database/casting.js";
import type { ContactRecord, InboxRecord } from "../records.js";
import type { Store } from "../store.js";
import type { ContactLink } from "./contact-inboxes.js";
import { phoneSourceId } from "./source-ids.js";

/** The inboxes through which messages can be sent to the contact, of those that the caller may use (reference §5.6). */
export function contactableInboxes(store: Store, caller: Caller, contact: ContactRecord): ContactLink[] {
  return store
    .inboxesOf(caller.account)
    .filter((inbox) => mayUseInbox(caller, inbox))
    .flatMap((inbox) => {
      const sourceId = reachableAs(store, contact, inbox);
      return sourceId === null ? [] : { inbox, sourceId };
    });
}

function reachableAs(store: Store, contact: ContactRecord, inbox: InboxRecord): string | null {
  const latest = store.contactInboxes
    .ofContact(contact.id)
    .filter((link) => link.inboxId === inbox.id)
    .at(-1);
  switch (inbox.channelType) {
    case "Channel::Api":
      return latest?.sourceId ?? store.identifiers.uuid();
    case "Channel::WebWidget": {
      const conversations = store.conversations.ofContact(contact.id);
      const isUsed = conversations.some((conversation) => conversation.contactInboxId === latest?.id);
      return latest === undefined || isUsed ? null : latest.sourceId;
    }
    case "Channel::Email":
      return isBlank(contact.email) ? null : contact.email;
    case "Channel::Sms":
    case "Channel::TwilioSms":
    case "Channel::Whatsapp":
      return isBlank(contact.phoneNumber) ? null : phoneSourceId(contact.phoneNumber as string, inbox);
    default:
      return null;
  }
}
