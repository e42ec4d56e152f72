import type { ProfileName } from "@contacts-api/sandbox";

/** A server that somebody else started, against which the rules are run. */
export interface RunningServer {
  /** The URL that `/api/v1/accounts` is appended to. */
  readonly baseUrl: string;
  /** An account without contacts, which nobody else uses meanwhile. */
  readonly accountId: number;
  /** The version that the server is of. */
  readonly profile: ProfileName;
  /** The inboxes that the account's contacts can be reached through, by id. */
  readonly inboxes: readonly RunningInbox[];
}

export interface RunningInbox {
  readonly id: number;
  readonly kind: InboxKind;
}

/** A channel's type; Twilio's two media are two kinds. */
export type InboxKind = string;

export function inboxKind(channelType: string, isWhatsapp: boolean): InboxKind {
  return channelType === "Channel::TwilioSms" && isWhatsapp ? "Channel::TwilioSms for WhatsApp" : channelType;
}

/** Names of environment variables: the token of an administrator, and that of an agent of the API inboxes alone. */
export const TOKEN_VARIABLES = { administrator: "CONTACTS_ACCESS_TOKEN", agent: "CONTACTS_AGENT_TOKEN" } as const;

declare module "vitest" {
  interface ProvidedContext {
    runningServer: RunningServer | undefined;
  }
}
