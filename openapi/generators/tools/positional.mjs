/**
 * Arguments of a function that takes path parameters one by one.
 *
 * @param {Record<string, number>} path
 * @param {readonly string[]} others
 */
export function positional(path, ...others) {
  return [...Object.values(path), ...others].join(", ");
}
