import type { SchemaError } from "./api-contract.js";

/**
 * Leaves out the errors that come of trying the branches of an `anyOf`: where no branch holds, only the errors of the
 * branch stay that the value comes nearest to. When unknown fields are all that keeps a value from a branch, it holds.
 *
 * @param errors As a compiled schema leaves them: those of all branches, then that of the `anyOf`.
 */
export function settleErrors(errors: readonly SchemaError[]): SchemaError[] {
  const settled: SchemaError[] = [];
  let end = errors.length;
  while (end > 0) {
    const error = errors[end - 1];
    if (error === undefined) break;
    const counts = error.keyword === "anyOf" ? (error.params.branches ?? []) : [];
    const start = end - 1 - counts.reduce((sum, count) => sum + count, 0);
    const kept = error.keyword === "anyOf" ? settleUnion(error, split(errors.slice(start, end - 1), counts)) : [error];
    settled.push(...kept.reverse());
    end = start;
  }
  return settled.reverse();
}

/** Whether an error is only that the description does not know a field. */
function isUnknownField({ keyword }: SchemaError): boolean {
  return keyword === "additionalProperties";
}

function split(errors: readonly SchemaError[], counts: readonly number[]): SchemaError[][] {
  let start = 0;
  return counts.map((count) => {
    const part = errors.slice(start, start + count);
    start += count;
    return part;
  });
}

function settleUnion(union: SchemaError, branches: readonly SchemaError[][]): SchemaError[] {
  const settled = branches.map(settleErrors);
  const types = settled.map((errors) => wrongType(union, errors));
  if (types.every((type) => type !== undefined)) return [{ ...union, keyword: "type", params: { type: types.flat() } }];
  const [nearest = []] = settled.sort((left, right) => distance(union, left) - distance(union, right));
  return nearest;
}

/** The type that a branch asks for, when another one is all that is wrong. */
function wrongType(union: SchemaError, errors: readonly SchemaError[]): string | readonly string[] | undefined {
  const [error] = errors;
  return errors.length === 1 && error !== undefined && isTypeOf(union, error) ? error.params.type : undefined;
}

function isTypeOf({ instancePath }: SchemaError, error: SchemaError): boolean {
  return error.keyword === "type" && error.instancePath === instancePath;
}

/** A value of another type is furthest from a branch; then errors count, and unknown fields least. */
function distance(union: SchemaError, errors: readonly SchemaError[]): number {
  if (errors.some((error) => isTypeOf(union, error))) return Number.POSITIVE_INFINITY;
  const unknown = errors.filter(isUnknownField).length;
  return (errors.length - unknown) * 1_000 + unknown;
}
