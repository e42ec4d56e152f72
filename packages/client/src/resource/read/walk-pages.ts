import { notify } from "../../transport/hooks.js";
import type { Settings } from "../../transport/settings.js";
import type { Contact } from "./contact.js";
import type { ContactPage } from "./contact-page.js";
import type { GetPage } from "./fetch-page.js";
import { type PassOptions, walkOnce } from "./walk-once.js";

export type WalkOptions = PassOptions;

/**
 * Every contact once, page by page. Contacts that are deleted or move while one walks push others onto pages already passed;
 * so when the pages brought fewer contacts than the server has counted, they are walked again for those that slid, until
 * there are enough or none is new. The hook `onIncomplete` is called when the server still counts more.
 */
export async function* walkPages(
  getPage: GetPage,
  options: WalkOptions,
  { hooks }: Pick<Settings, "hooks">,
): AsyncGenerator<ContactPage> {
  const seen = new Set<number>();
  let highestCount = 0;
  let latestCount = 0;
  let seenBefore: number;

  function isNew({ id }: Contact): boolean {
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  }

  do {
    seenBefore = seen.size;
    for await (const page of walkOnce(getPage, options)) {
      latestCount = page.count ?? 0;
      highestCount = Math.max(highestCount, latestCount);
      const contacts = page.contacts.filter(isNew);
      if (contacts.length > 0) yield { ...page, contacts };
      if (seenBefore > 0 && seen.size >= highestCount) return;
    }
  } while (seen.size > seenBefore && seen.size < highestCount);
  if (seen.size < latestCount) notify(hooks.onIncomplete, { expected: latestCount, received: seen.size });
}
