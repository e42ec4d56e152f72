import type { ApiId, FaultMatch } from "@contacts-api/sandbox";

/** The requests by which the client of an API looks contacts up: Inquirly documents a filter, the others search. */
export function lookUpsOf(api: ApiId): FaultMatch {
  return api === "inquirly" ? { method: "POST", path: "/contacts/filter" } : { method: "GET", path: "q=" };
}

/** What a request is, by its method and URL. */
export function kindOf(request: string): "create" | "look-up" | "update" | "other" {
  if (/^GET .*[?&]q=|^POST .*\/contacts\/filter/.test(request)) return "look-up";
  if (/^POST .*\/contacts$/.test(request)) return "create";
  return /^(PATCH|PUT) /.test(request) ? "update" : "other";
}

/** A fetch that notes what is looked up. */
export function watchLookUps() {
  const texts: string[] = [];
  async function watchedFetch(url: string, init: RequestInit): Promise<Response> {
    const text = new URL(url).searchParams.get("q");
    if (text !== null) texts.push(text);
    if (url.includes("/contacts/filter")) texts.push(JSON.parse(`${init.body}`).payload[0].values[0]);
    return fetch(url, init);
  }
  return { texts, fetch: watchedFetch };
}
