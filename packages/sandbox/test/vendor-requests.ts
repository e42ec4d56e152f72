import { bodiesOf, operationsOf, readDescription } from "@contacts-api/openapi/reader";
import type { ApiId } from "@contacts-api/sandbox";

/** Names of the examples that stand on the vendors' pages; all other examples are ours. */
const VENDOR_EXAMPLES = new Set(["vendor"]);

/** A request that a description shows. */
export interface ShownRequest {
  readonly operationId: string;
  readonly method: string;
  /** With account 1 and contact 1. */
  readonly path: string;
  readonly example: string;
  readonly body: unknown;
}

/** Every JSON body that the description of an API shows, among them those of the vendor's pages. */
export function shownRequests(api: ApiId): ShownRequest[] {
  const description = readDescription(api);
  return operationsOf(description).flatMap(({ operationId, method, path, requestBody }) =>
    bodiesOf(description, requestBody?.content ?? {})
      .filter(({ mediaType }) => mediaType === "application/json")
      .flatMap(({ examples }) => [...examples])
      .map(([example, body]) => ({
        operationId,
        method: method.toUpperCase(),
        path: path.replaceAll(/\{\w+\}/g, "1"),
        example,
        body,
      })),
  );
}

/**
 * The body that the vendor's page shows for an operation.
 *
 * @throws {Error} When there is none, or several.
 */
export function vendorRequest(api: ApiId, operationId: string): ShownRequest {
  const [request, ...others] = shownRequests(api).filter(
    (shown) => shown.operationId === operationId && VENDOR_EXAMPLES.has(shown.example),
  );
  if (request === undefined || others.length > 0) throw new Error(`${operationId} of ${api} must have one example.`);
  return request;
}

/**
 * Requests as the vendors' pages print them. Some of the texts have comments and trailing commas, which JSON has not;
 * the descriptions have the bodies that they mean.
 */
export const printedRequests = [
  {
    api: "99digital",
    operationId: "createContact",
    printed: `{
  "inbox_id": 0,
  "name": "string",
  "email": "string",
  "phone_number": "string",
  "avatar_url": "string",
  "identifier": "string",
  "custom_attributes": {}
}`,
  },
  {
    api: "99digital",
    operationId: "updateContact",
    printed: `{
"phone_number": "string",
}`,
  },
  {
    api: "inquirly",
    operationId: "createContact",
    printed: `{
    "inbox_id": 0,
    "name": "string",
    "email": "string",
    "phone_number": "string",
    "avatar": "string",
    "avatar_url": "string",
    "identifier": "string",
    "custom_attributes": {}
}`,
  },
  {
    api: "engagelab",
    operationId: "createContact",
    printed: `{
"inbox_id": 407,
"name": "Test", // Optional
"email": "alice@acme.inc",
"phone_number": "+123456789",
"avatar_url": "https://example.com/avatar.png",
"identifier": "1234567890",
}`,
  },
] as const;
