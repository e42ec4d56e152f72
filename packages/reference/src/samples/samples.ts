import { type Api, apiRecords } from "@contacts-api/openapi";
import type { ApiReference, OperationReference } from "../description/api-reference.js";
import { javascriptSample } from "./javascript.js";
import { requestsOf, type SampledRequest } from "./request.js";
import { shellSample } from "./shell.js";
import { typescriptSample } from "./typescript.js";

/** A program that carries out an operation. */
interface Sample {
  /** As a reader calls it: `Shell`. */
  readonly language: string;
  /** As the highlighter calls it. */
  readonly syntax: "javascript" | "shellscript" | "typescript";
  readonly code: string;
}

/** Samples of one request of an operation. */
export interface SampledBody {
  /** What the request sends; undefined when it has no body. */
  readonly mediaType: string | undefined;
  readonly samples: readonly Sample[];
}

/**
 * An operation in several languages, once for each media type that it takes. Every page and every published description takes
 * its samples from here.
 */
export function samplesOf(api: ApiReference, operation: OperationReference): SampledBody[] {
  return requestsOf(api, operation).map((request) => ({
    mediaType: request.mediaType,
    samples: samplesOfRequest(api.id, request),
  }));
}

/** One request in several languages. */
export function samplesOfRequest(api: Api, request: SampledRequest): Sample[] {
  const typescript = typescriptSample(api, apiRecords[api], request);
  return [
    { language: "Shell", syntax: "shellscript", code: shellSample(request) },
    ...(typescript === undefined ? [] : [{ language: "TypeScript", syntax: "typescript" as const, code: typescript }]),
    { language: "JavaScript", syntax: "javascript", code: javascriptSample(request) },
  ];
}
