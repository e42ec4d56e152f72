import { TrieRouter } from "hono/router/trie-router";
import type { ApiId } from "./api-ids.js";
import { apis } from "./apis/index.js";
import type { IncomingRequest } from "./http/incoming-request.js";
import type { Reply } from "./http/reply.js";
import { type RequestPath, readRequestPath } from "./http/request-path.js";
import type { Store } from "./store/store.js";
import type { Api } from "./upstream/api.js";
import { exceptionReply, negotiateFormat } from "./upstream/exception-reply.js";
import { AVATAR_PATH } from "./upstream/render/contact.js";
import { type PathParameters, respond } from "./upstream/respond.js";

/** A dynamic segment ends at a dot, after which upstream's router reads an extension. */
const SEGMENT = "{[^/.]+}";

type Handler = (
  request: IncomingRequest,
  path: RequestPath,
  parameters: PathParameters & { readonly key?: string },
) => Reply | Promise<Reply>;

/**
 * The three APIs as one function from request to reply. It opens no port and keeps no state but the stores it is
 * handed.
 *
 * @param storeOf The store of an API, asked for anew with every request.
 */
export function createServer(storeOf: (api: ApiId) => Store): (request: IncomingRequest) => Reply | Promise<Reply> {
  const router = new TrieRouter<Handler>();
  for (const api of apis) {
    addOperations(router, api, storeOf);
    router.add("GET", `/${api.id}${AVATAR_PATH}/:key/:file_name`, avatarHandler(api, storeOf));
  }
  return (request) => {
    const path = readRequestPath(request.url);
    const [match] = router.match(request.method === "HEAD" ? "GET" : request.method, path.path)[0];
    if (match === undefined) return exceptionReply(404, negotiateFormat(request, path.extension));
    const [handler, parameters] = match;
    return handler(request, path, parameters as PathParameters);
  };
}

function addOperations(router: TrieRouter<Handler>, api: Api, storeOf: (api: ApiId) => Store): void {
  for (const operation of api.operations) {
    const path = `/${api.id}${api.basePath}${operation.path}`.replaceAll(/:\w+/g, (name) => `${name}${SEGMENT}`);
    router.add(operation.method, path, (request, requestPath, pathParameters) =>
      respond({ api, operation, store: storeOf(api.id), request, path: requestPath, pathParameters }),
    );
  }
}

/** Uploaded pictures, as they were sent: the sandbox resizes nothing. The address alone gives access, as upstream. */
function avatarHandler(api: Api, storeOf: (api: ApiId) => Store): Handler {
  return (request, path, { key = "" }) => {
    const avatar = storeOf(api.id).avatarWithKey(key);
    if (avatar === undefined) return exceptionReply(404, negotiateFormat(request, path.extension));
    return { status: 200, headers: { "content-type": avatar.contentType }, body: avatar.bytes };
  };
}
