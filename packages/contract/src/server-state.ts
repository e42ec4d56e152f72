import type { Api } from "@contacts-api/openapi";

/** What a server holds for one API, as far as the checks look at it. */
export interface ServerState {
  readonly contacts: readonly StoredContact[];
  readonly contactInboxes: readonly StoredContactInbox[];
  readonly conversations: readonly { readonly contactId: number }[];
}

export interface StoredContact {
  readonly id: number;
  readonly accountId: number;
  readonly email: string | null;
  readonly identifier: string | null;
  readonly phoneNumber: string | null;
}

export interface StoredContactInbox {
  readonly contactId: number;
  readonly inboxId: number;
  readonly sourceId: string;
}

/** A server whose state can be seen, so that its responses can be compared with what it holds. */
export interface Target<State extends ServerState = ServerState> {
  fetch(request: Request): Promise<Response>;
  baseUrl(api: Api): string;
  /** A new object whenever something has changed. */
  readonly state: Readonly<Record<Api, State>>;
}
