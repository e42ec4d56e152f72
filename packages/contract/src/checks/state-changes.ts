import type { ReceivedResponse } from "@contacts-api/openapi/validator";

/**
 * Says so when a request changed what the server holds, although it was a read or was refused; null otherwise.
 *
 * @param before The state as JSON.
 */
export function changeFault(
  method: string,
  response: ReceivedResponse,
  { before, after }: { readonly before: string; readonly after: string },
): string | null {
  return before === after || mayWrite(method, response) ? null : "the store was changed";
}

/** A format that is not there is only noticed when the action has run, so 406 does not undo it (§1). */
function mayWrite(method: string, { status }: ReceivedResponse): boolean {
  return method !== "GET" && method !== "HEAD" && (status === 200 || status === 406);
}
