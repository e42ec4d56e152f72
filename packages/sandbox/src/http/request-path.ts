/** A request's path as upstream's router sees it. */
export interface RequestPath {
  /** Without repeated or trailing slashes, and without the extension. Still percent-encoded. */
  readonly path: string;
  /** What follows the dot in the last segment, such as `json`; null without one. */
  readonly extension: string | null;
  /** The query string without its question mark; empty without one. */
  readonly query: string;
}

/** @param url Absolute, as `Request.url` is. */
export function readRequestPath(url: string): RequestPath {
  const start = url.indexOf("/", url.indexOf("://") + 3);
  const hash = url.indexOf("#", start);
  const end = hash < 0 ? url.length : hash;
  const mark = url.indexOf("?", start);
  const pathEnd = mark < 0 || mark > end ? end : mark;
  const path = withoutExtraSlashes(url.slice(start, pathEnd));
  const dot = path.indexOf(".", path.lastIndexOf("/"));
  const hasExtension = dot > 0 && dot < path.length - 1;
  return {
    path: hasExtension ? path.slice(0, dot) : path,
    extension: hasExtension ? path.slice(dot + 1) : null,
    query: mark < 0 || mark > end ? "" : url.slice(mark + 1, end),
  };
}

/** Everything after the origin, as it was sent. */
export function pathAndQuery(url: string): string {
  return url.slice(url.indexOf("/", url.indexOf("://") + 3));
}

function withoutExtraSlashes(path: string): string {
  const single = path.includes("//") ? path.replace(/\/{2,}/g, "/") : path;
  return single.length > 1 && single.endsWith("/") ? single.slice(0, -1) : single;
}
