import type { Hooks, IncompleteEvent } from "@contacts-api/client";
import { createContacts } from "@contacts-api/client/inquirly";
import { vi } from "vitest";
import { seedContacts } from "./start-sandbox.js";

const PAGE_SIZE = 15;

interface Pages {
  /** How many contacts there are. Default 100. */
  readonly total?: number;
  /** The metadata of a page; without it, the body is a bare array. */
  readonly meta?: ((number: number) => object) | undefined;
  /** The page that is sent when another is asked for; the one asked for unless given. */
  readonly sent?: (number: number) => number;
  /** What happens before a page is sent. */
  readonly before?: (number: number, contacts: { id: number }[]) => void;
}

/** Contacts of a server in this process whose metadata may be wrong. Fails at the 500th request, for a walk must end. */
export function servePages({ total = 100, meta, sent = (number) => number, before }: Pages) {
  const stored = seedContacts(total);
  const pagesAsked: number[] = [];
  const onIncomplete = vi.fn<(event: IncompleteEvent) => void>();
  const hooks: Hooks = { onIncomplete };

  async function fetch(url: string): Promise<Response> {
    const number = Number(new URL(url).searchParams.get("page"));
    pagesAsked.push(number);
    if (pagesAsked.length >= 500) return new Response("the walk does not end", { status: 418 });
    before?.(number, stored);
    const start = (sent(number) - 1) * PAGE_SIZE;
    const payload = stored.slice(start, start + PAGE_SIZE);
    return Response.json(meta === undefined ? payload : { meta: meta(number), payload });
  }

  const options = { accessToken: "t", accountId: 1, baseUrl: "https://pages.example", fetch, hooks };
  return { contacts: createContacts(options), stored, pagesAsked, onIncomplete };
}
