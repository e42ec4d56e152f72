import type { IncomingRequest } from "../http/incoming-request.js";
import type { Reply } from "../http/reply.js";
import type { RequestPath } from "../http/request-path.js";
import type { AvatarRecord } from "../store/records.js";
import type { Store } from "../store/store.js";
import { exceptionReply, negotiateFormat } from "./exception-reply.js";

const AVATAR_PATH = "/rails/active_storage/representations/redirect";

/** Below an API's base URL, with the parameter `key`. */
export const AVATAR_ROUTE = `${AVATAR_PATH}/:key/:file_name`;

/** The URL from which an avatar is served. */
export function avatarUrl(baseUrl: string, { key, fileName }: AvatarRecord): string {
  return `${baseUrl}${AVATAR_PATH}/${key}/${encodeURIComponent(fileName)}`;
}

/** An uploaded picture as it was sent: the sandbox does not resize. The URL alone gives access, as upstream. */
export function avatarReply(store: Store, key: string, request: IncomingRequest, path: RequestPath): Reply {
  const avatar = store.avatarWithKey(key);
  if (avatar === undefined) return exceptionReply(404, negotiateFormat(request, path.extension));
  return { status: 200, headers: { "content-type": avatar.contentType }, body: avatar.bytes };
}
