/** A request that cannot be read. It gets 400 before the caller is identified (reference §2, §3). */
export class BadRequest extends Error {
  override readonly name = "BadRequest";
}
