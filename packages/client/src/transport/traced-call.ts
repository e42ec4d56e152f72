import type { ContactsPromise, ResponseInfo } from "../model/contacts-promise.js";
import type { CallOptions } from "./options.js";

/** Where the options of a call carry what is told of each response. */
const ON_RESPONSE = Symbol("onResponse");

interface TracedOptions extends CallOptions {
  readonly [ON_RESPONSE]?: (response: ResponseInfo) => void;
}

/**
 * Makes a call whose promise can give the response as well. Whatever is sent with the options that `work` is given belongs to
 * the call. What `work` throws is what the promise rejects with.
 */
export function tracedCall<Data>(
  options: CallOptions | undefined,
  work: (options: CallOptions) => Promise<Data>,
): ContactsPromise<Data> {
  let response: ResponseInfo | undefined;

  async function start(): Promise<Data> {
    const traced: TracedOptions = {
      ...options,
      [ON_RESPONSE](latest) {
        response = latest;
      },
    };
    return work(traced);
  }

  const result = start();
  return Object.assign(result, {
    async withResponse() {
      const data = await result;
      if (response === undefined) throw new Error("the call has received no response");
      return { data, response };
    },
  });
}

/** Tells the call that the options belong to of its latest response. */
export function traceResponse(options: TracedOptions, { status, headers, requestId }: ResponseInfo): void {
  options[ON_RESPONSE]?.({ status, headers, requestId });
}
