import type { ApiReference, OperationReference, ResponseReference } from "../description/api-reference.js";
import type { NamedExample } from "../description/body.js";

/** One way in which an operation fails, as its description shows it. */
export interface ErrorExample {
  /** As in the description: digits, or `default`. */
  readonly status: string;
  readonly mediaType: string;
  /** When it happens, in the words of the description. */
  readonly cause: string;
  readonly body: unknown;
  /** What the body says, one text for each rule that was broken. An empty body says the empty text. */
  readonly messages: readonly string[];
}

/** The errors of an operation, in the order of the statuses. `default` repeats the others and is left out. */
export function errorsOf(operation: OperationReference): ErrorExample[] {
  return operation.responses.filter(({ status }) => /^[45]/.test(status)).flatMap(examplesOf);
}

function examplesOf({ status, bodies }: ResponseReference): ErrorExample[] {
  return bodies.flatMap(({ mediaType, examples }) =>
    examples.map((example) => errorExample(status, mediaType, example)),
  );
}

function errorExample(status: string, mediaType: string, { title, value }: NamedExample): ErrorExample {
  return { status, mediaType, cause: title, body: value, messages: messagesIn(value) };
}

/** The texts of an error's body. A message about several fields holds one text for each. */
function messagesIn(body: unknown): string[] {
  if (typeof body === "string") return [body.trim()];
  if (typeof body !== "object" || body === null) return [""];
  if ("errors" in body && Array.isArray(body.errors)) return body.errors.map(String);
  if ("error" in body) return [String(body.error)];
  if (!("message" in body)) return [""];
  const message = String(body.message);
  const fields = "attributes" in body && Array.isArray(body.attributes) ? body.attributes.length : 1;
  const texts = message.split(", ");
  return texts.length === fields ? texts : [message];
}

/** An error message with everything that is known of it in all APIs. */
export interface KnownMessage {
  /** Empty for a response without a body. */
  readonly message: string;
  readonly status: string;
  readonly causes: readonly string[];
  readonly body: unknown;
  readonly mediaType: string;
  readonly operations: readonly { readonly api: ApiReference; readonly operation: OperationReference }[];
}

/** Every error message of the APIs once for each status, in the order of the statuses. */
export function knownMessages(apis: readonly ApiReference[]): KnownMessage[] {
  const found = new Map<string, KnownMessage>();
  for (const api of apis) {
    for (const operation of api.operations) {
      for (const { status, mediaType, cause, body, messages } of errorsOf(operation)) {
        for (const message of messages) {
          const key = `${status} ${message}`;
          const known = found.get(key) ?? { message, status, causes: [], body, mediaType, operations: [] };
          const causes = [...new Set([...known.causes, cause])];
          const operations = known.operations.some((each) => each.api === api && each.operation === operation)
            ? known.operations
            : [...known.operations, { api, operation }];
          found.set(key, { ...known, causes, operations });
        }
      }
    }
  }
  return [...found.values()].sort((a, b) => a.status.localeCompare(b.status));
}
