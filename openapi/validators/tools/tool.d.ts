/** One thing that a tool holds against a description. */
export interface Finding {
  /** Whatever a tool calls information or a hint counts as a warning here. */
  readonly severity: "error" | "warning";
  /** A JSON pointer into the bundle, empty when the tool names no place. */
  readonly where: string;
  readonly message: string;
}

/** A validator by another project, in its default settings or in the preset that its name tells. */
export interface Tool {
  readonly name: string;
  /** Reads a bundle and returns what the tool finds; rejects only when the tool itself fails. */
  readonly findingsIn: (file: string) => Promise<readonly Finding[]>;
}
