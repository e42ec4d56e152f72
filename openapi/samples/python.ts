import type { SampledRequest } from "@contacts-api/openapi/samples";
import { pythonRequests } from "@scalar/snippetz/plugins/python/requests";
import { generated } from "./har.js";
import { readVariables } from "./replace.js";

/** A program for Python 3 with Requests. It raises an exception when the response is an error. */
export function pythonSample(request: SampledRequest): string {
  const call = readVariables(generated(pythonRequests, request), (name) => `os.environ["${name}"]`);
  return [
    "import os",
    "",
    "import requests",
    "",
    `response = ${call}`,
    "response.raise_for_status()",
    ...(request.returnsBody ? ["print(response.json())"] : []),
  ].join("\n");
}
