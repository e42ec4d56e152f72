import type { StoreState } from "@contacts-api/sandbox";
import type { Answer } from "./answer.js";
import { isJsonObject } from "./json.js";
import { SECRET } from "./seed.js";
import type { SentRequest } from "./sent-request.js";

/** What an answer shows of another account than the one its request names; null when nothing. */
export function leak(sent: SentRequest, answer: Answer, states: readonly StoreState[]): string | null {
  if (sent.accountId !== 2 && answer.text.includes(SECRET))
    return "a text of account 2 was answered to another account";
  for (const id of contactIdsIn(answer.body)) {
    const owned = states.some(({ contacts }) =>
      contacts.some((row) => row.id === id && row.accountId === sent.accountId),
    );
    if (!owned) return `contact ${id} was answered, which account ${sent.accountId} does not have`;
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
