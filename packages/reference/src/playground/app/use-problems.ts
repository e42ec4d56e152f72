import type { Violation } from "@contacts-api/contract/99digital";
import type { Api } from "@contacts-api/openapi";
import { type SampledRequest, urlOf } from "@contacts-api/openapi/samples";
import { useEffect, useState } from "hono/jsx/dom";
import { loadContract } from "./load-contract.js";

/** What a request breaks in the description before it is sent; empty until that is known. */
export function useProblems(api: Api, request: SampledRequest): readonly Violation[] {
  const [problems, setProblems] = useState<readonly Violation[]>([]);
  const url = urlOf(request);
  const { method, mediaType, body } = request;
  useEffect(() => {
    let isCurrent = true;
    const sent = { method, url, ...(mediaType === undefined ? {} : { body: JSON.stringify(body) }) };
    // A response belongs to an exchange; what is found in it is left out.
    loadContract(api)
      .then((checkExchange) => checkExchange({ request: sent, response: { status: 200 } }))
      .then(({ violations }) => isCurrent && setProblems(violations.filter((violation) => violation.in === "request")))
      .catch(() => isCurrent && setProblems([]));
    return () => {
      isCurrent = false;
    };
  }, [api, method, url, JSON.stringify(body)]);
  return problems;
}
