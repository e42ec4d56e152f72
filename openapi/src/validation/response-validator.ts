import type { Description } from "../description/document.js";
import { OperationFinder, type RequestLine } from "../description/find-operation.js";
import type { DescribedOperation } from "../description/operations.js";
import type { ReceivedResponse } from "./received-response.js";
import { SchemaValidator } from "./schema-validator.js";

/** Compares responses with what one description says of them. */
export class ResponseValidator {
  readonly #operations: OperationFinder;
  readonly #schemas: SchemaValidator;

  constructor(description: Description) {
    this.#operations = new OperationFinder(description);
    this.#schemas = new SchemaValidator(description);
  }

  /** The operation that a request reaches; undefined when none is described. */
  operationFor(request: RequestLine): DescribedOperation | undefined {
    return this.#operations.find(request);
  }

  /** Whether the description has the status, and the media type where there is a body. */
  describes({ responses }: DescribedOperation, { status, mediaType }: ReceivedResponse): boolean {
    const described = responses.get(String(status));
    if (described === undefined) return false;
    return described.content === undefined || mediaType in described.content;
  }

  /** What a response breaks in the description of its operation; null when it keeps it. */
  fault({ operationId, responses }: DescribedOperation, response: ReceivedResponse): string | null {
    const described = responses.get(String(response.status));
    if (described === undefined) return `the status ${response.status} of ${operationId} is not described`;
    if (described.content === undefined) return response.text === "" ? null : "a body where none is described";
    const mediaType = described.content[response.mediaType];
    if (mediaType === undefined) return `${response.mediaType || "no media type"} is not described`;
    const value = response.mediaType === "application/json" ? response.body : response.text;
    const fault = this.#schemas.fault(mediaType.schema ?? {}, value, "body");
    return fault === null ? null : `the body breaks its schema: ${fault}`;
  }
}
