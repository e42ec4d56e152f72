import { decorateDescriptions } from "@contacts-api/openapi";
import type { Description } from "@contacts-api/openapi/reader";
import type { ApiReference } from "../description/api-reference.js";
import { evidenceAsMarkdown } from "../markdown/evidence.js";
import { withRelativeLinks } from "../markdown/links.js";
import { samplesOf } from "../samples/samples.js";

/** A description for Redoc: the evidence is written into the descriptive texts, and each operation has its samples. */
export function describedForRedoc(api: ApiReference, description: Description): Description {
  const decorated = decorateDescriptions(description, (evidence) =>
    withRelativeLinks(evidenceAsMarkdown(evidence), `${api.id}/redoc/`, "html"),
  );
  const pathItems = Object.entries(decorated.paths).map(([url, item]) => {
    const withSamples = Object.entries(item).map(([key, value]) => {
      const operation = api.operations.find(({ method, path: own }) => own === url && method === key);
      return [key, operation === undefined ? value : { ...value, "x-codeSamples": codeSamples(api, operation) }];
    });
    return [url, Object.fromEntries(withSamples)];
  });
  return { ...decorated, info: withoutOurs(decorated.info), paths: Object.fromEntries(pathItems) };
}

/** Version and licence are the description's own, and would read as the vendor's. */
function withoutOurs(info: Description["info"] & { readonly license?: unknown }): Description["info"] {
  const { license: _, ...rest } = info;
  return { ...rest, version: "" };
}

function codeSamples(api: ApiReference, operation: ApiReference["operations"][number]): object[] {
  return samplesOf(api, operation).flatMap(({ mediaType, samples }, index) =>
    samples.map(({ language, syntax, code }) => ({
      lang: syntax === "shellscript" ? "shell" : syntax,
      label: index === 0 ? language : `${language}, ${mediaType}`,
      source: code,
    })),
  );
}
