import type { ContactRecord, InboxRecord } from "../records.js";
import { invalid, missingParameter, unhandled } from "../refusal.js";
import type { Store } from "../store.js";

/** The lookbehind is Ruby's `^`, which matches after any line break. */
const WHATSAPP_FORMAT = /(?<![^\n])\d{1,15}$/;
const TWILIO_SMS_FORMAT = /(?<![^\n])\+\d{1,15}$/;
const TWILIO_WHATSAPP_FORMAT = /(?<![^\n])whatsapp:\+\d{1,15}$/;

/**
 * The source ID that a channel assigns when none was sent (reference §6.3).
 *
 * @throws {Refusal} `unprocessable` when the contact lacks the email or phone number that the channel needs;
 * `unhandled` for channels without a rule.
 */
export function defaultSourceId(store: Store, contact: ContactRecord, inbox: InboxRecord): string {
  switch (inbox.channelType) {
    case "Channel::Api":
    case "Channel::WebWidget":
      return store.identifiers.uuid();
    case "Channel::Email":
      if (contact.email === null) throw missingParameter("contact email");
      return contact.email;
    case "Channel::Sms":
    case "Channel::TwilioSms":
    case "Channel::Whatsapp":
      if (contact.phoneNumber === null) throw missingParameter("contact phone number");
      return phoneSourceId(contact.phoneNumber, inbox);
    default:
      throw unhandled(`no source id can be made up for ${inbox.channelType}`);
  }
}

/** The source ID that a phone channel makes of a phone number. */
export function phoneSourceId(phoneNumber: string, inbox: InboxRecord): string {
  if (inbox.channelType === "Channel::Whatsapp") return phoneNumber.replaceAll("+", "");
  return inbox.medium === "whatsapp" ? `whatsapp:${phoneNumber}` : phoneNumber;
}

/** @throws {Refusal} `invalid` when the value does not have the format that the channel prescribes. */
export function validateSourceId(sourceId: string, inbox: InboxRecord): void {
  if (inbox.channelType === "Channel::Whatsapp" && !WHATSAPP_FORMAT.test(sourceId)) {
    throw invalidSourceId("whatsapp", String.raw`^\d{1,15}\z`);
  }
  if (inbox.channelType !== "Channel::TwilioSms") return;
  if (inbox.medium === "whatsapp" && !TWILIO_WHATSAPP_FORMAT.test(sourceId)) {
    throw invalidSourceId("twilio whatsapp", String.raw`^whatsapp:\+\d{1,15}\z`);
  }
  if (inbox.medium !== "whatsapp" && !TWILIO_SMS_FORMAT.test(sourceId)) {
    throw invalidSourceId("twilio sms", String.raw`^\+\d{1,15}\z`);
  }
}

function invalidSourceId(channel: string, format: string) {
  return invalid(`Source invalid source id for ${channel} inbox. valid Regex (?-mix:${format})`, ["source_id"]);
}
