import { BadRequest } from "./bad-request.js";

const UNSTORABLE = /[\0\p{Surrogate}]/u;

/**
 * Refuses what neither upstream's framework nor its database can hold: lone surrogates and NUL.
 *
 * Upstream fails on NUL inside the database; here it is refused like every other unreadable text.
 */
export function checkText(text: string): string {
  if (UNSTORABLE.test(text)) throw new BadRequest("A text holds NUL or half of a surrogate pair.");
  return text;
}
