import type { FailedCall } from "../../errors/contacts-api-error.js";
import type { CallOptions } from "../../transport/options.js";
import type { ParsedResponse } from "../../transport/parsed-response.js";
import { type ContactPage, hasMoreIn, toPage } from "./contact-page.js";
import { readResponse } from "./read-response.js";

/** Asks for one page, counted from 1. */
export type GetPage = (number: number, options: CallOptions) => Promise<ParsedResponse>;

export interface FetchedPage {
  readonly page: ContactPage;
  /** Whether the server says that another page follows; null when it does not say. */
  readonly hasMore: boolean | null;
  /** The request, for errors. */
  readonly call: FailedCall;
}

/** One page of contacts, and what its response says besides. */
export async function fetchPage(getPage: GetPage, number: number, options: CallOptions): Promise<FetchedPage> {
  const sent = getPage(number, options);
  const page = await readResponse(sent, (data) => toPage(number, data));
  const { call, data } = await sent;
  return { page, hasMore: hasMoreIn(data()), call };
}

/** Asks for pages until the deadline, from now on in milliseconds, has passed; each page has what is left of it. */
export function withinDeadline(getPage: GetPage, deadline: number): GetPage {
  const expires = performance.now() + deadline;
  return (number, options) => getPage(number, { ...options, deadline: expires - performance.now() });
}
