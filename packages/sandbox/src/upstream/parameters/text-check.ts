import { BadRequest } from "./bad-request.js";

const UNSTORABLE = /[\0\p{Surrogate}]/u;

/**
 * Refuses what upstream's framework or its database cannot store: lone surrogates and NUL.
 *
 * Upstream fails on NUL inside the database; here it gets 400, as other unreadable text does.
 *
 * @throws {BadRequest}
 */
export function checkText(text: string): string {
  if (UNSTORABLE.test(text)) throw new BadRequest("A text holds NUL or half of a surrogate pair.");
  return text;
}
