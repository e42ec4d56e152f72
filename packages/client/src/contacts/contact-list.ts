import type { TransportOptions } from "../transport/options.js";
import type { Contact, CustomAttributes } from "./contact.js";
import { type ContactPage, toPage } from "./contact-page.js";
import { readAnswer } from "./read-answer.js";
import { type GetPage, type WalkOptions, walkPages } from "./walk-pages.js";

/**
 * Contacts that are fetched as they are asked for: `for await (const contact of list)`. Each contact comes once. Leaving the loop
 * stops the fetching; the first failure ends it, and what was yielded before stays good.
 */
export interface ContactList<Attributes = CustomAttributes> extends AsyncIterable<Contact<Attributes>> {
  /** One page, as it is; without contacts when it lies beyond the end. */
  page(number: number): Promise<ContactPage<Attributes>>;
  /** The contacts of each page that no page before it had. A page with none of these is left out. */
  pages(): AsyncIterableIterator<ContactPage<Attributes>>;
}

export function createList(getPage: GetPage, options: WalkOptions, settings: TransportOptions): ContactList {
  const pages = () => walkPages(getPage, options, settings);
  return {
    page: (number) => readAnswer(getPage(number, options), toPage(number)),
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page.contacts;
    },
  };
}
