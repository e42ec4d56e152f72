import type { Violation } from "@contacts-api/contract/99digital";
import type { Api } from "@contacts-api/openapi";
import { formFields, type SampledRequest, urlOf } from "@contacts-api/openapi/samples";
import { useEffect, useState } from "hono/jsx/dom";
import { loadContract } from "./load-contract.js";

/** What a request breaks in the description before it is sent; empty until that is known. */
export function useProblems(api: Api, request: SampledRequest): readonly Violation[] {
  const [problems, setProblems] = useState<readonly Violation[]>([]);
  const url = urlOf(request);
  const { method, mediaType } = request;
  const body = JSON.stringify(request.body);
  useEffect(() => {
    let isCurrent = true;
    const sent = { method, url, ...(mediaType === undefined ? {} : bodyOf(request)) };
    // A response belongs to an exchange; what is found in it is left out.
    loadContract(api)
      .then((checkExchange) => checkExchange({ request: sent, response: { status: 200 } }))
      .then(({ violations }) => isCurrent && setProblems(violations.filter((violation) => violation.in === "request")))
      .catch(() => isCurrent && setProblems([]));
    return () => {
      isCurrent = false;
    };
  }, [api, method, url, mediaType, body]);
  return problems;
}

/** The body as it would be sent, but for the content of a file. A form needs its headers to be read; the credential is not known yet. */
function bodyOf({ mediaType, body, files, security }: SampledRequest): object {
  if (files.length === 0) return { body: JSON.stringify(body) };
  const form = new FormData();
  for (const [name, text] of formFields(body)) {
    if (files.includes(name)) form.append(name, new Blob());
    else form.append(name, text);
  }
  return {
    headers: { "content-type": mediaType, [security.name ?? "authorization"]: "added when it is sent" },
    body: form,
  };
}
