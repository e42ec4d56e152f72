/** A request that cannot be read: refused with 400 before the token is looked at (reference §2, §3). */
export class BadRequest extends Error {
  override readonly name = "BadRequest";
}
