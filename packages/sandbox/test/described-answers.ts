import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import {
  type DescribedOperation,
  type Description,
  operationsOf,
  type ResponseObject,
  resolve,
} from "./description.js";

/** As much of an answer as a description speaks of. */
export interface DescribedAnswer {
  readonly status: number;
  /** Without parameters, in lower case; empty when there is none. */
  readonly mediaType: string;
  readonly text: string;
  /** The parsed body, where it is JSON. */
  readonly body: unknown;
}

/** Upstream has this path and the descriptions do not; it must not be taken for a contact called "active". */
const UNDESCRIBED_PATH = /\/contacts\/active$/;

/** Holds answers against a description; each response's schema is compiled once. */
export class DescribedAnswers {
  readonly #description: Description;
  readonly #operations: readonly (DescribedOperation & { readonly pattern: RegExp })[];
  readonly #ajv = ajvFormats.default(new Ajv2020({ strict: false, allErrors: true }));
  readonly #validators = new Map<object, ValidateFunction>();

  constructor(description: Description) {
    this.#description = description;
    this.#ajv.addSchema(description, "description");
    this.#operations = operationsOf(description)
      .map((operation) => ({
        ...operation,
        // A dot begins an extension, of which descriptions know nothing.
        pattern: new RegExp(`^${operation.template.replaceAll(/\{\w+\}/g, "[^/.]+")}$`),
      }))
      .sort((left, right) => parametersIn(left.template) - parametersIn(right.template));
  }

  /** The operation a request reaches; undefined when none is described. A fixed word wins over a parameter. */
  operationFor({ method, path }: { readonly method: string; readonly path: string }): DescribedOperation | undefined {
    if (UNDESCRIBED_PATH.test(path)) return undefined;
    const matching = this.#operations.filter(({ pattern }) => pattern.test(path));
    return matching.find((operation) => operation.template === matching[0]?.template && operation.method === method);
  }

  /** Whether a description knows the status, and the media type where there is a body. */
  knows(operation: DescribedOperation, { status, mediaType }: DescribedAnswer): boolean {
    const described = operation.responses[String(status)];
    if (described === undefined) return false;
    const { content } = resolve<ResponseObject>(this.#description, described);
    return content === undefined || mediaType in content;
  }

  /** What an answer breaks in the description of its operation; null when it keeps it. */
  fault(operation: DescribedOperation, answer: DescribedAnswer): string | null {
    const described = operation.responses[String(answer.status)];
    if (described === undefined) return `the status ${answer.status} of ${operation.operationId} is not described`;
    const response = resolve<ResponseObject>(this.#description, described);
    if (response.content === undefined) return answer.text === "" ? null : "a body where none is described";
    const content = response.content[answer.mediaType];
    if (content === undefined) return `${answer.mediaType || "no media type"} is not described`;
    const validate = this.#validatorOf(content);
    if (validate(answer.mediaType === "application/json" ? answer.body : answer.text)) return null;
    return `the body breaks its schema: ${this.#ajv.errorsText(validate.errors, { dataVar: "body" })}`;
  }

  #validatorOf(content: NonNullable<ResponseObject["content"]>[string]): ValidateFunction {
    const known = this.#validators.get(content);
    if (known !== undefined) return known;
    const validate = this.#ajv.compile(withAbsoluteReferences(content.schema));
    this.#validators.set(content, validate);
    return validate;
  }
}

function parametersIn(template: string): number {
  return template.split("{").length - 1;
}

/** A schema taken out of its document, its references pointing back into it. */
function withAbsoluteReferences(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"description#/'));
}
