import type { ReceivedResponse } from "@contacts-api/openapi/validator";
import type { SentRequest } from "../requests/sent-request.js";
import type { ServerState } from "../server-state.js";
import { isJsonObject } from "../values/json.js";

/** A text that stands in every contact of one account, and so in no response to a call of another. */
export interface AccountSecret {
  readonly account: number;
  readonly text: string;
}

/** What a response shows of another account than the one its request names; null when nothing. */
export function leak(
  sent: SentRequest,
  response: ReceivedResponse,
  states: readonly ServerState[],
  secret: AccountSecret,
): string | null {
  if (sent.accountId !== secret.account && response.text.includes(secret.text)) {
    return `a text of account ${secret.account} is in a response to another account`;
  }
  for (const id of contactIdsIn(response.body)) {
    const owned = states.some(({ contacts }) =>
      contacts.some((row) => row.id === id && row.accountId === sent.accountId),
    );
    if (!owned) return `contact ${id} is in the response, which account ${sent.accountId} does not have`;
  }
  return null;
}

/** The ids of all contacts anywhere in a body. */
export function contactIdsIn(body: unknown): number[] {
  if (Array.isArray(body)) return body.flatMap(contactIdsIn);
  if (!isJsonObject(body)) return [];
  const isContact = ["id", "email", "thumbnail", "availability_status"].every((key) => Object.hasOwn(body, key));
  return isContact ? [Number(body.id)] : Object.values(body).flatMap(contactIdsIn);
}
