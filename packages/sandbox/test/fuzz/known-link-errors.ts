import { type KnownServerError, ownValue, type SentRequest } from "@contacts-api/contract/checks";
import type { StoreState } from "@contacts-api/sandbox";
import { seed } from "./seed.js";

type Contact = Partial<Pick<StoreState["contacts"][number], "id" | "email" | "phoneNumber">>;
type Inbox = (typeof seed.inboxes)[number];

/** Channels for which a taken source id is not given up by its holder (§6.7). */
const KEEPS_SOURCE_IDS = new Set(["Channel::Api", "Channel::WebWidget", "Channel::FacebookPage"]);

/** Failures around the link between a contact and an inbox. */
export const knownLinkErrors: readonly KnownServerError<StoreState>[] = [
  {
    section: "6.1",
    standing: "listed",
    cause: "a list or an object as inbox_id or source_id",
    holds: ({ action, parameters }) =>
      /create|link/.test(action) &&
      ["inbox_id", "source_id"].some((name) => typeof (ownValue(parameters, name) ?? "") === "object"),
  },
  {
    section: "6.3",
    standing: "listed",
    cause: "a channel that can make up no source id",
    holds: (sent) =>
      /create|link/.test(sent.action) &&
      inboxOf(sent)?.channel_type === "Channel::FacebookPage" &&
      (ownValue(sent.parameters, "source_id") ?? false) === false,
  },
  {
    section: "6.3",
    standing: "listed",
    cause: "a contact created with a source id that another contact has",
    holds: (sent, before) => sent.action === "create" && holderOf(before, sent, newContact(sent)) !== undefined,
  },
  {
    section: "6.7",
    standing: "listed",
    cause: "a link with an empty source id",
    holds: (sent) => sent.action === "link" && isBlankText(ownValue(sent.parameters, "source_id")),
  },
  {
    section: "6.7",
    standing: "inferred",
    cause: "a link whose source id would be the contact's empty phone number",
    holds: (sent, before) => sent.action === "link" && isBlankText(sourceIdOf(sent, contactOf(sent, before))),
  },
  {
    section: "6.7",
    standing: "listed",
    cause: "a link of an API, website or other channel whose source id another contact has",
    holds: (sent, before) => {
      if (sent.action !== "link" || !KEEPS_SOURCE_IDS.has(inboxOf(sent)?.channel_type ?? "")) return false;
      return (holderOf(before, sent, contactOf(sent, before)) ?? sent.contactId) !== sent.contactId;
    },
  },
];

function isBlankText(value: unknown): boolean {
  return typeof value === "string" && value.trim() === "";
}

function inboxOf({ parameters }: SentRequest): Inbox | undefined {
  const id = Number.parseInt(String(ownValue(parameters, "inbox_id")), 10);
  return seed.inboxes.find((inbox) => inbox.id === id);
}

function contactOf({ contactId }: SentRequest, { contacts }: StoreState): Contact {
  return contacts.find(({ id }) => id === contactId) ?? {};
}

/** As far as a source id can be made from it. */
function newContact({ parameters }: SentRequest): Contact {
  const text = (name: string) => {
    const value = ownValue(parameters, name) ?? null;
    return typeof value === "object" ? null : String(value);
  };
  return { email: text("email")?.toLowerCase() ?? null, phoneNumber: text("phone_number") };
}

/** The id of the contact that has the source id the request asks for. */
function holderOf({ contactInboxes }: StoreState, sent: SentRequest, contact: Contact): number | undefined {
  const sourceId = sourceIdOf(sent, contact);
  const inboxId = inboxOf(sent)?.id;
  return contactInboxes.find((link) => link.inboxId === inboxId && link.sourceId === sourceId)?.contactId;
}

/** Undefined when there is none, or a random one. */
function sourceIdOf(sent: SentRequest, { email, phoneNumber }: Contact): string | undefined {
  const given = ownValue(sent.parameters, "source_id") ?? false;
  if (given === true) return "t";
  if (given !== false) return String(given);
  const inbox: { readonly channel_type: string; readonly medium?: string } | undefined = inboxOf(sent);
  switch (inbox?.channel_type) {
    case "Channel::Email":
      return email ?? undefined;
    case "Channel::Whatsapp":
      return phoneNumber?.replaceAll("+", "");
    case "Channel::Sms":
      return phoneNumber ?? undefined;
    case "Channel::TwilioSms":
      return inbox.medium === "whatsapp" ? `whatsapp:${phoneNumber}` : (phoneNumber ?? undefined);
    default:
      return undefined;
  }
}
