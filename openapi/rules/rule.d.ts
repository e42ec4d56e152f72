/**
 * What our rules use of Redocly's interface for rules; the command-line tool ships no types.
 * See https://redocly.com/docs/cli/custom-plugins/custom-rules.
 */

/** A node of a description as it was parsed. */
export type Node = Record<string, unknown>;

export interface Location {
  readonly source: { readonly absoluteRef: string; readonly body: string };
  child(keys: readonly (string | number)[]): Location;
  /** The place of the node's key instead of its value. */
  key(): Location;
}

export interface Context {
  readonly location: Location;
  report(problem: { message: string; location?: Location }): void;
  /** Follows a reference; a node that is none comes back as it is. */
  resolve(node: Node): { node?: Node | undefined; location?: Location | undefined };
}

export interface Visit {
  enter(node: Node, context: Context): void;
  /** Called when everything inside the node, and everything that it refers to, has been visited. */
  leave?(node: Node, context: Context): void;
}

export interface ReferenceVisit {
  /** `target.location` is absent when the reference leads nowhere. */
  enter(
    node: Node & { $ref: string },
    context: Context,
    target: { node?: Node | undefined; location?: Location | undefined },
  ): void;
}

/** A rule: for each kind of node, what to do when one is met. */
export type Rule = () => { ref?: ReferenceVisit } & { [kind in Kind]?: Visit };

type Kind =
  | "any"
  | "Root"
  | "Paths"
  | "Operation"
  | "Parameter"
  | "RequestBody"
  | "Response"
  | "Header"
  | "MediaType"
  | "Schema"
  | "SchemaProperties";
