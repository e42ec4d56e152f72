import type { OperationContract, ParameterContract } from "./api-contract.js";

/** An operation that a request reaches, and the texts of its path parameters as they stand in the URL. */
export interface FoundOperation {
  readonly operation: OperationContract;
  readonly pathParameters: Readonly<Record<string, string>>;
}

/**
 * The operation of a request; undefined when none is described. A fixed word of a path wins over a parameter, and a word
 * is never taken for a number: upstream's `/contacts/active` is no contact.
 *
 * @param path Of the URL.
 * @param options.exact Whether the path is a described one. Default: it only has to end in one.
 */
export function findOperation(
  operations: readonly OperationContract[],
  method: string,
  path: string,
  { exact = false }: { readonly exact?: boolean } = {},
): FoundOperation | undefined {
  const segments = path.split("/");
  const matching = operations
    .filter((operation) => operation.method === method.toUpperCase())
    .filter((operation) => !exact || operation.path.split("/").length === segments.length)
    .flatMap((operation) => {
      const pathParameters = matchPath(operation, segments);
      return pathParameters === undefined ? [] : [{ operation, pathParameters }];
    });
  return matching.sort((left, right) => countOf(left.pathParameters) - countOf(right.pathParameters))[0];
}

/** The texts of the path parameters; undefined when the URL does not end in the operation's path. */
function matchPath(
  { path, parameters }: OperationContract,
  segments: readonly string[],
): Record<string, string> | undefined {
  const template = path.split("/").slice(1);
  const last = segments.slice(-template.length);
  if (segments.length <= template.length) return undefined;
  const found: Record<string, string> = {};
  for (const [index, expected] of template.entries()) {
    const segment = last[index] ?? "";
    const name = /^\{(\w+)\}$/.exec(expected)?.[1];
    if (name === undefined) {
      if (segment !== expected) return undefined;
    } else {
      if (
        !mayBe(
          parameters.find((parameter) => parameter.name === name),
          segment,
        )
      )
        return undefined;
      found[name] = segment;
    }
  }
  return found;
}

function mayBe(parameter: ParameterContract | undefined, segment: string): boolean {
  return segment !== "" && !(parameter?.type === "integer" && /^[a-z_]+$/.test(segment));
}

function countOf(pathParameters: Readonly<Record<string, string>>): number {
  return Object.keys(pathParameters).length;
}
