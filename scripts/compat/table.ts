/** One table of what `npm run compat` has seen: the first column says where, the others what came of it there. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a cell says when all was as it should be. */
export const HOLDS = "yes";

const BEGIN = "<!-- compat: what `npm run compat` has seen -->";
const END = "<!-- /compat -->";

/** A table in Markdown. */
export function markdownOf({ columns, rows }: Table): string {
  const lines = [columns, columns.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** The rows that have a cell which is neither `yes` nor explained, or empty. */
export function failuresIn({ rows }: Table): (readonly string[])[] {
  return rows.filter(([, ...cells]) => cells.some((cell) => !/^(yes\b|no: by design\b|$)/.test(cell)));
}

/**
 * A page with other tables between its marks.
 *
 * @throws When the page has no marks.
 */
export function replaceTables(page: string, tables: readonly Table[]): string {
  const start = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (start < 0 || end < start) throw new Error(`The page needs a line \`${BEGIN}\` and a later one \`${END}\`.`);
  const text = tables.map(markdownOf).join("\n\n");
  return `${page.slice(0, start + BEGIN.length)}\n\n${text}\n\n${page.slice(end)}`;
}

/** `yes` when a try resolves with what it should, otherwise the first line of what went wrong. */
export async function cellOf(attempt: Promise<string>, expected = "holds"): Promise<string> {
  try {
    const text = (await attempt).trim();
    return text === expected ? HOLDS : `no: ${firstLine(text)}`;
  } catch (error) {
    return `no: ${firstLine(String(error instanceof Error ? error.message : error))}`;
  }
}

function firstLine(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const telling = lines.find((line) => /error/i.test(line)) ?? lines[0] ?? "nothing was printed";
  return telling.trim().slice(0, 200).replaceAll("|", "\\|");
}
