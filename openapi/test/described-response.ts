import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import formatsPlugin from "ajv-formats";

export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly responses: Readonly<Record<string, DescribedResponse>> };
}

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, { readonly $ref: string }>>;
}

interface DescribedResponse {
  readonly content?: Readonly<Record<string, unknown>>;
}

/** The operation that answers a request, with the names of the responses it describes, by status. */
export interface MatchedOperation {
  readonly operationId: string;
  readonly responseNames: ReadonlyMap<number, string>;
}

/** Finds the operation for a request. A literal path wins over one with parameters; undefined when nothing matches. */
export function matchOperation(
  description: Description,
  method: string,
  pathname: string,
): MatchedOperation | undefined {
  const [path] = Object.keys(description.paths)
    .filter((template) => new RegExp(`^${template.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(pathname))
    .sort((a, b) => a.split("{").length - b.split("{").length);
  const operation = path === undefined ? undefined : description.paths[path]?.[method.toLowerCase()];
  if (operation === undefined) return undefined;
  const named = Object.entries(operation.responses).map(
    ([status, { $ref }]) => [Number(status), $ref.slice($ref.lastIndexOf("/") + 1)] as const,
  );
  return { operationId: operation.operationId, responseNames: new Map(named) };
}

/** Lists what a body breaks in a described response; empty when it is valid. A response without content wants "". */
export function responseValidator(description: Description) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formatsPlugin.default(ajv);
  ajv.addSchema(description, "description");

  return (responseName: string, contentType: string, body: string): Partial<ErrorObject>[] => {
    const content = description.components.responses[responseName]?.content;
    if (content === undefined) return body === "" ? [] : [{ message: "must be empty" }];
    const mediaType = contentType.split(";", 1)[0] ?? "";
    if (!(mediaType in content)) return [{ message: `must not have the media type ${contentType}` }];
    const pointer = `components/responses/${responseName}/content/${mediaType.replace("/", "~1")}/schema`;
    const validate = ajv.getSchema(`description#/${pointer}`);
    if (validate === undefined) throw new Error(`No schema at ${pointer}`);
    validate(mediaType === "application/json" ? JSON.parse(body) : body);
    return validate.errors ?? [];
  };
}
