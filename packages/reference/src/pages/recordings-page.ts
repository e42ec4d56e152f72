import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Block, type OutlinedPage, section, text } from "../outline/outline.js";
import { siteLink } from "../site-url.js";
import { paths } from "./paths.js";

/** What the page shows of a recording in the HTTP Archive format. */
export interface Recording {
  readonly log: { readonly comment: string; readonly entries: readonly Exchange[] };
}

interface Exchange {
  readonly comment: string;
  readonly request: { readonly method: string; readonly url: string; readonly postData?: { readonly text: string } };
  readonly response: {
    readonly status: number;
    readonly content: { readonly mimeType: string; readonly text?: string };
  };
}

/** The recording that evidence cites. */
export function readRecording(): Recording {
  const file = fileURLToPath(import.meta.resolve("@contacts-api/openapi/recordings/upstream-4.10.1.har"));
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Every recorded exchange under the number by which evidence cites it. */
export function recordingsPage({ log }: Recording): OutlinedPage {
  return {
    path: paths.recordings,
    title: "Recorded exchanges",
    summary: "Exchanges with the upstream server, cited by number as evidence in the descriptions.",
    blocks: [
      text(
        `${log.comment} No vendor’s server was asked. ${siteLink("Evidence", paths.evidence)} cites an exchange by its number.`,
      ),
      ...log.entries.map(exchangeSection),
    ],
  };
}

function exchangeSection({ comment, request, response }: Exchange, index: number): Block {
  const { pathname, search } = new URL(request.url);
  return section(`entry-${index}`, `${index}: ${comment}`, [
    { kind: "request line", method: request.method, url: `${pathname}${decodeURIComponent(search)}` },
    ...bodyBlock("Request", request.postData?.text),
    text(`${response.status} \`${response.content.mimeType}\``),
    ...bodyBlock("Response", response.content.text),
  ]);
}

function bodyBlock(title: string, body = ""): Block[] {
  if (body === "") return [];
  const json = indented(body);
  return [{ kind: "code", title, language: json === undefined ? "text" : "json", code: json ?? body }];
}

/** JSON with indentation; undefined for anything else, such as the body that was malformed on purpose. */
function indented(body: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return undefined;
  }
}
