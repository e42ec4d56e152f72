import { inspect } from "node:util";

/** Everything that a log could show of an error and of the chain of its causes. */
export function textsOf(error: unknown): string {
  const { message, stack, cause } = Object(error) as Partial<Error>;
  const shown = [
    message,
    stack,
    `${error}`,
    JSON.stringify(error),
    JSON.stringify(Object.getOwnPropertyDescriptors(error)),
  ];
  shown.push(inspect(error, { showHidden: true, depth: Number.POSITIVE_INFINITY, getters: true }));
  return [...shown, cause === undefined ? "" : textsOf(cause)].join("\n");
}
