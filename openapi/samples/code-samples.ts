import type { Api } from "@contacts-api/openapi";
import type { CodeSample, DescribedOperation, Description } from "@contacts-api/openapi/reader";
import {
  javascriptSample,
  type SampledRequest,
  sampledRequests,
  shellSample,
  typescriptSample,
} from "@contacts-api/openapi/samples";
import { csharpSample } from "./csharp.js";
import { goSample } from "./go.js";
import { javaSample } from "./java.js";
import { phpSample } from "./php.js";
import { pythonSample } from "./python.js";
import { rubySample } from "./ruby.js";
import { swiftSample } from "./swift.js";

interface Language {
  /** As a reader calls it. */
  readonly label: string;
  /** As highlighters call it. */
  readonly lang: string;
  readonly sample: (request: SampledRequest, api: Api) => string;
}

/** In the order in which they are offered. */
const languages: readonly Language[] = [
  { label: "Shell", lang: "shell", sample: shellSample },
  { label: "TypeScript", lang: "typescript", sample: (request, api) => typescriptSample(api, request) },
  { label: "JavaScript", lang: "javascript", sample: javascriptSample },
  { label: "Python", lang: "python", sample: pythonSample },
  { label: "Java", lang: "java", sample: javaSample },
  { label: "Swift", lang: "swift", sample: swiftSample },
  { label: "PHP", lang: "php", sample: phpSample },
  { label: "Ruby", lang: "ruby", sample: rubySample },
  { label: "Go", lang: "go", sample: goSample },
  { label: "C#", lang: "csharp", sample: csharpSample },
];

/** An operation in every language, once for each media type that it takes. The first media type is not named in labels. */
export function codeSamples(api: Api, description: Description, operation: DescribedOperation): CodeSample[] {
  return sampledRequests(api, description, operation).flatMap((request, index) =>
    languages.map(({ label, lang, sample }) => ({
      lang,
      label: index === 0 ? label : `${label}, ${request.mediaType}`,
      source: sample(request, api),
    })),
  );
}
