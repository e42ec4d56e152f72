import type { ContactRecord, InboxRecord } from "../records.js";
import { invalid, missingParameter, unhandled } from "../refusal.js";
import type { Store } from "../store.js";

/** A format that a channel prescribes, and Ruby's text of it, which the refusal quotes. */
interface SourceIdFormat {
  readonly pattern: RegExp;
  readonly text: string;
}

type PrescribingChannel = "whatsapp" | "twilio whatsapp" | "twilio sms";

/** The lookbehind is Ruby's `^`, which matches after any line break. */
const NUMBERS: Readonly<Record<PrescribingChannel, SourceIdFormat>> = {
  whatsapp: { pattern: /(?<![^\n])\d{1,15}$/, text: String.raw`^\d{1,15}\z` },
  "twilio whatsapp": { pattern: /(?<![^\n])whatsapp:\+\d{1,15}$/, text: String.raw`^whatsapp:\+\d{1,15}\z` },
  "twilio sms": { pattern: /(?<![^\n])\+\d{1,15}$/, text: String.raw`^\+\d{1,15}\z` },
};

const BUSINESS_ID = String.raw`[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}`;

const NUMBERS_AND_BUSINESS_IDS: Readonly<Record<PrescribingChannel, SourceIdFormat>> = {
  whatsapp: wholeText(String.raw`(?:\d{1,15}|${BUSINESS_ID})`),
  "twilio whatsapp": wholeText(String.raw`(?:whatsapp:\+\d{1,15}|whatsapp:${BUSINESS_ID})`),
  "twilio sms": wholeText(String.raw`\+\d{1,15}`),
};

function wholeText(format: string): SourceIdFormat {
  return { pattern: new RegExp(`^${format}$`), text: String.raw`\A${format}\z` };
}

const LONGEST_SOURCE_ID = 20_000;

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

/**
 * @throws {Refusal} `invalid` when the value is too long, or does not have the format that the channel prescribes
 * (reference §6.2, §6.3).
 */
export function validateSourceId(store: Store, sourceId: string, inbox: InboxRecord): void {
  const messages = [...lengthFailures(sourceId), ...formatFailures(store, sourceId, inbox)];
  if (messages.length > 0) throw invalid(messages.join(", "), ["source_id"]);
}

function lengthFailures(sourceId: string): string[] {
  const isTooLong = sourceId.length > LONGEST_SOURCE_ID && [...sourceId].length > LONGEST_SOURCE_ID;
  return isTooLong ? [`Source is too long (maximum is ${LONGEST_SOURCE_ID} characters)`] : [];
}

function formatFailures({ behaviour }: Store, sourceId: string, inbox: InboxRecord): string[] {
  const channel = prescribingChannel(inbox);
  if (channel === null) return [];
  const formats = behaviour.whatsappSourceIds === "numbers" ? NUMBERS : NUMBERS_AND_BUSINESS_IDS;
  const { pattern, text } = formats[channel];
  return pattern.test(sourceId) ? [] : [`Source invalid source id for ${channel} inbox. valid Regex (?-mix:${text})`];
}

/** Null for the channels that take any source ID. */
function prescribingChannel({ channelType, medium }: InboxRecord): PrescribingChannel | null {
  if (channelType === "Channel::Whatsapp") return "whatsapp";
  if (channelType !== "Channel::TwilioSms") return null;
  return medium === "whatsapp" ? "twilio whatsapp" : "twilio sms";
}
