/** What the tests use of a package that ships no types. */
declare module "js-yaml" {
  export function load(text: string): unknown;
}
