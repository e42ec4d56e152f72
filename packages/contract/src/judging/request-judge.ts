import {
  bodiesOf,
  type DescribedOperation,
  type Description,
  type Parameter,
  resolveSchema,
  type Schema,
} from "@contacts-api/openapi/reader";
import { SchemaValidator } from "@contacts-api/openapi/validator";
import { type ExchangeRequest, queryOf } from "../traffic/exchange.js";

/** Holds requests against what a description says of their operation. */
export class RequestJudge {
  readonly #description: Description;
  readonly #schemas: SchemaValidator;

  constructor(description: Description) {
    this.#description = description;
    this.#schemas = new SchemaValidator(description);
  }

  /** What a request breaks in the description, one line each; empty when it keeps it. */
  faults(operation: DescribedOperation, request: ExchangeRequest): string[] {
    return [...this.#queryFaults(operation, queryOf(request)), ...this.#bodyFaults(operation, request)];
  }

  #queryFaults({ parameters }: DescribedOperation, query: URLSearchParams): string[] {
    const described = parameters.filter((parameter) => parameter.in === "query");
    const missing = described.filter(({ name, required }) => required === true && !query.has(name));
    const unknown = [...query.keys()].filter((sent) => !described.some(({ name }) => name === nameOf(sent)));
    const wrong = described.filter((parameter) =>
      query.getAll(parameter.name).some((text) => !this.#allows(parameter, text)),
    );
    return [
      ...missing.map(({ name }) => `the parameter ${name} is missing`),
      ...unknown.map((name) => `the parameter ${nameOf(name)} is not described`),
      ...wrong.map(({ name }) => `the parameter ${name} has a value that its schema does not allow`),
    ];
  }

  /** A text in a query may stand for a text, a number or a boolean. */
  #allows({ schema = {}, explode = true }: Parameter, text: string): boolean {
    const { type } = resolveSchema(this.#description, schema);
    const readings: unknown[] = [
      text,
      ...(text === "" ? [] : [Number(text)]),
      text === "true" ? true : text !== "false",
    ];
    if (type === "array") readings.push(explode ? [text] : text.split(","));
    return readings.some((reading) => this.#schemas.fault(schema, reading, "") === null);
  }

  #bodyFaults({ requestBody }: DescribedOperation, { headers, body }: ExchangeRequest): string[] {
    if (requestBody === undefined) return body === null ? [] : ["a body where none is described"];
    if (body === null) return requestBody.required === true ? ["the body is missing"] : [];
    const mediaType = headers["content-type"]?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
    const described = bodiesOf(this.#description, requestBody.content).find((one) => one.mediaType === mediaType);
    if (described === undefined) return [`${mediaType || "no media type"} is not described for the body`];
    if (mediaType !== "application/json") return [];
    return this.#jsonFaults(described.schema, body);
  }

  #jsonFaults(schema: Schema, body: string): string[] {
    try {
      const fault = this.#schemas.fault(schema, JSON.parse(body), "body");
      return fault === null ? [] : [`the body breaks its schema: ${fault}`];
    } catch {
      return ["the body is no JSON"];
    }
  }
}

/** Upstream takes several values as `labels[]`. */
function nameOf(sent: string): string {
  return sent.replace(/\[\]$/, "");
}
