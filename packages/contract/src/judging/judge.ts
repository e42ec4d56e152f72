import type { DescribedOperation, Description } from "@contacts-api/openapi/reader";
import { ResponseValidator, receivedResponse } from "@contacts-api/openapi/validator";
import { type Exchange, pathnameOf } from "../traffic/exchange.js";

export interface Judgement {
  /** The operation that the request reaches; undefined when none is described. */
  readonly operation: DescribedOperation | undefined;
  /** What the response breaks in the description; null when it keeps it, or when there is nothing to keep. */
  readonly violation: string | null;
  /** The parsed body of the response; undefined when it is no JSON. */
  readonly body: unknown;
}

/** Holds exchanges against a description. Fields that it does not know are no violation. */
export class Judge {
  readonly #validator: ResponseValidator;

  constructor(description: Description) {
    this.#validator = new ResponseValidator(description);
  }

  judge({ request, response }: Exchange): Judgement {
    const operation = this.#validator.operationFor({ method: request.method, path: pathnameOf(request) });
    try {
      const received = receivedResponse(response.status, response.headers["content-type"] ?? null, response.text);
      const violation =
        operation === undefined ? null : this.#validator.fault(withDefault(operation, response.status), received);
      return { operation, violation, body: received.body };
    } catch {
      return { operation, violation: "the body says it is JSON and is not", body: undefined };
    }
  }
}

/** The operation with its `default` response under a status that it does not describe otherwise. */
function withDefault(operation: DescribedOperation, status: number): DescribedOperation {
  const byDefault = operation.responses.get("default");
  if (byDefault === undefined || operation.responses.has(String(status))) return operation;
  return { ...operation, responses: new Map([...operation.responses, [String(status), byDefault]]) };
}
