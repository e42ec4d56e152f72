/** A request whose `Content-Type` is no media type. It gets 406 before the caller is identified (reference §1). */
export class NotAcceptable extends Error {
  override readonly name = "NotAcceptable";
}
