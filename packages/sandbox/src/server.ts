import { TrieRouter } from "hono/router/trie-router";
import type { ApiId } from "./api-ids.js";
import { apis } from "./apis/index.js";
import type { IncomingRequest } from "./http/incoming-request.js";
import type { Reply } from "./http/reply.js";
import { type RequestPath, readRequestPath } from "./http/request-path.js";
import type { Store } from "./store/store.js";
import type { Pace } from "./store/transaction.js";
import { AVATAR_ROUTE, avatarReply } from "./upstream/avatar.js";
import { exceptionReply, negotiateFormat } from "./upstream/exception-reply.js";
import { mayOverrideMethod, withMethodOverride } from "./upstream/method-override.js";
import type { Shapes } from "./upstream/profiles.js";
import { type PathParameters, respond } from "./upstream/respond.js";

/** A dynamic segment ends at a dot, after which upstream's router reads an extension. */
const SEGMENT = "{[^/.]+}";

type Handler = (
  request: IncomingRequest,
  path: RequestPath,
  parameters: PathParameters & { readonly key?: string },
  pace: Pace | undefined,
) => Reply | Promise<Reply>;

/**
 * The three APIs as one function from request to reply. It opens no port and keeps no state of its own.
 *
 * @param storeOf The store of an API; called for each request, so that it may return another one after a restore.
 */
export function createServer(
  storeOf: (api: ApiId) => Store,
  shapes: Shapes,
): (request: IncomingRequest, pace?: Pace) => Reply | Promise<Reply> {
  const router = new TrieRouter<Handler>();
  for (const api of apis) {
    for (const operation of api.operations) {
      const path = `/${api.id}${api.basePath}${operation.path}`.replaceAll(/:\w+/g, (name) => `${name}${SEGMENT}`);
      router.add(operation.method, path, (request, requestPath, pathParameters, pace) =>
        respond({ api, shapes, operation, store: storeOf(api.id), request, path: requestPath, pathParameters, pace }),
      );
    }
    router.add("GET", `/${api.id}${AVATAR_ROUTE}`, (request, path, { key = "" }) =>
      avatarReply(storeOf(api.id), key, request, path),
    );
  }
  const serve = (request: IncomingRequest, pace?: Pace): Reply | Promise<Reply> => {
    const path = readRequestPath(request.url);
    const [match] = router.match(request.method === "HEAD" ? "GET" : request.method, path.path)[0];
    if (match === undefined) return exceptionReply(404, negotiateFormat(request, path.extension));
    const [handler, parameters] = match;
    return handler(request, path, parameters as PathParameters, pace);
  };
  return (request, pace) =>
    mayOverrideMethod(request)
      ? withMethodOverride(request).then((overridden) => serve(overridden, pace))
      : serve(request, pace);
}
