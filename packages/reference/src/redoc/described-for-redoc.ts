import { decorateDescriptions } from "@contacts-api/openapi";
import type { Description } from "@contacts-api/openapi/reader";
import type { ApiReference } from "../description/api-reference.js";
import { evidenceAsMarkdown } from "../markdown/evidence.js";
import { withRelativeLinks } from "../markdown/links.js";

/** A description for Redoc: the evidence is written into the descriptive texts, and nothing in it is ours. */
export function describedForRedoc(api: ApiReference, description: Description): Description {
  const decorated = decorateDescriptions(description, (evidence) =>
    withRelativeLinks(evidenceAsMarkdown({ ...evidence, seen: description["x-sources"] }), `${api.id}/redoc/`, "html"),
  );
  return { ...decorated, info: withoutOurs(decorated.info) };
}

/** Version and licence are the description's own, and would read as the vendor's. */
function withoutOurs(info: Description["info"] & { readonly license?: unknown }): Description["info"] {
  const { license: _, ...rest } = info;
  return { ...rest, version: "" };
}
