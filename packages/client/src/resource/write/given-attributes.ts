/** Custom attributes as they are written: any of those that the account defines. What is undefined is left out. */
export type GivenAttributes<Attributes> = { readonly [Name in keyof Attributes]?: Attributes[Name] | undefined };

declare const ATTRIBUTES: unique symbol;

/**
 * Keeps what is written with any custom attributes from an account whose attributes are typed: TypeScript by itself takes
 * `Record<string, unknown>` for a type of optional members. It has no value.
 */
export interface WrittenWith<Attributes> {
  readonly [ATTRIBUTES]?: Required<Attributes> | undefined;
}
