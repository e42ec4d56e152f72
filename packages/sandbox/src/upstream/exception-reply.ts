import type { IncomingRequest } from "../http/incoming-request.js";
import { type Reply, textReply } from "../http/reply.js";

/** The statuses of requests that reach no operation, or whose operation fails with an unhandled error. */
export type ExceptionStatus = 400 | 404 | 406 | 413 | 500;

const REASONS: Readonly<Record<ExceptionStatus, string>> = {
  400: "Bad Request",
  404: "Not Found",
  406: "Not Acceptable",
  413: "Payload Too Large",
  500: "Internal Server Error",
};

export type Format = "json" | "xml" | "html";

/** The wildcard type as one of several, as browsers send it; upstream's framework then prefers HTML. */
const BROWSER_LIKE = /,\s*\*\/\*|\*\/\*\s*,/;

const ACCEPTED_FORMATS = new Map<string, Format>([
  ["application/json", "json"],
  ["text/x-json", "json"],
  ["application/jsonrequest", "json"],
  ["application/problem+json", "json"],
  ["application/xml", "xml"],
  ["text/xml", "xml"],
  ["application/x-xml", "xml"],
]);

/** The format of an error outside of an operation: HTML unless JSON or XML is requested (reference §3). */
export function negotiateFormat(request: Pick<IncomingRequest, "header">, extension: string | null): Format {
  const accept = request.header("accept") ?? "";
  if (accept.trim() === "" || BROWSER_LIKE.test(accept)) {
    return extension === "json" || extension === "xml" ? extension : "html";
  }
  const [first = ""] = accept
    .split(",")
    .map((range) => ({ type: (range.split(";", 1)[0] ?? "").trim().toLowerCase(), quality: qualityOf(range) }))
    .sort((left, right) => right.quality - left.quality)
    .map(({ type }) => type);
  return ACCEPTED_FORMATS.get(first) ?? "html";
}

function qualityOf(range: string): number {
  const quality = /;\s*q=([\d.]+)/.exec(range)?.[1];
  return quality === undefined ? 1 : Number(quality);
}

export function exceptionReply(status: ExceptionStatus, format: Format): Reply {
  const reason = REASONS[status];
  switch (format) {
    case "json":
      return textReply(status, `{"status":${status},"error":"${reason}"}`, "application/json; charset=UTF-8");
    case "xml":
      return textReply(
        status,
        `<?xml version="1.0" encoding="UTF-8"?>\n<hash>\n  <status type="integer">${status}</status>\n  <error>${reason}</error>\n</hash>\n`,
        "application/xml; charset=UTF-8",
      );
    case "html":
      // Upstream has pages for 404 and 500, and sends an empty body with the other statuses.
      return textReply(
        status,
        status === 404 || status === 500
          ? `<!DOCTYPE html>\n<title>${status} ${reason}</title>\n<h1>${reason}</h1>\n`
          : "",
        "text/html; charset=UTF-8",
      );
  }
}

/** Extensions that upstream's framework knows besides JSON. No operation has templates for them: 406 (reference §1). */
const KNOWN_EXTENSIONS = new Set(
  (
    "html xhtml htm text txt js css ics csv vcf vtt png jpeg jpg jpe pjpeg gif bmp tiff tif svg webp mpeg mpg mpe mp3 " +
    "mp1 mp2 ogg oga ogv spx opus m4a aac webm weba mp4 m4v otf ttf woff woff2 xml rss atom yaml yml pdf zip gz gzip"
  ).split(" "),
);

/** @returns null for an extension without effect: JSON, none, or one that the framework does not know. */
export function unacceptableFormat(extension: string | null): Format | null {
  if (extension === null || !KNOWN_EXTENSIONS.has(extension)) return null;
  return extension === "xml" ? "xml" : "html";
}
