import type { Description } from "./document.js";
import { type DescribedOperation, operationsOf } from "./operations.js";

/** A request, as far as it decides which operation it reaches. */
export interface RequestLine {
  /** In capitals or not. */
  readonly method: string;
  /** Below the API's base URL, without the query. */
  readonly path: string;
}

/** Upstream has this path and the descriptions do not; it must not be taken for a contact called "active". */
const UNDESCRIBED_PATH = /\/contacts\/active$/;

/** Finds the operations that requests reach. */
export class OperationFinder {
  readonly #operations: readonly (DescribedOperation & { readonly pattern: RegExp })[];

  constructor(description: Description) {
    this.#operations = operationsOf(description)
      .map((operation) => ({ ...operation, pattern: patternOf(operation.path) }))
      .sort((left, right) => parametersIn(left.path) - parametersIn(right.path));
  }

  /** The operation that a request reaches; undefined when none is described. A fixed word wins over a parameter. */
  find({ method, path }: RequestLine): DescribedOperation | undefined {
    if (UNDESCRIBED_PATH.test(path)) return undefined;
    const matching = this.#operations.filter(({ pattern }) => pattern.test(path));
    return matching.find(
      (operation) => operation.path === matching[0]?.path && operation.method === method.toLowerCase(),
    );
  }
}

/** A dot begins an extension, of which descriptions know nothing. */
function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/\{\w+\}/g, "[^/.]+")}$`);
}

function parametersIn(path: string): number {
  return path.split("{").length - 1;
}
