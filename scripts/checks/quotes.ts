/** A fenced block of a Markdown page that names where its text comes from. */
export interface Quote {
  /** Path of the quoted file, from the project's root. */
  readonly file: string;
  /** Name of the marked region in that file. */
  readonly region: string;
  readonly text: string;
}

const quoted = /<!-- quote: (?<file>[^#\s]+)#(?<region>\S+) -->\n+```\w*\n(?<text>[\s\S]*?)\n```/g;

/** The blocks that a page marks with `<!-- quote: path#region -->` on the line above them. */
export function quotesIn(markdown: string): Quote[] {
  return [...markdown.matchAll(quoted)].map(({ groups = {} }) => ({
    file: groups.file ?? "",
    region: groups.region ?? "",
    text: groups.text ?? "",
  }));
}

/**
 * The lines between `// #region name` and `// #endregion`, without their common indent.
 *
 * @throws When the source has no such region.
 */
export function regionOf(source: string, name: string): string {
  const lines = source.split("\n");
  const start = lines.findIndex((line) => line.trim() === `// #region ${name}`);
  const end = lines.findIndex((line, index) => index > start && line.trim() === "// #endregion");
  if (start < 0 || end < 0) throw new Error(`There is no region "${name}" between // #region and // #endregion.`);
  const body = lines.slice(start + 1, end);
  const indent = Math.min(...body.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
  return body
    .map((line) => line.slice(indent))
    .join("\n")
    .trim();
}

/** The texts of all regions of a source. */
export function regionsOf(source: string): string[] {
  return [...source.matchAll(/^\s*\/\/ #region (\S+)$/gm)].map(([, name = ""]) => regionOf(source, name));
}
