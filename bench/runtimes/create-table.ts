import type { Cell } from "./creates.js";

/** What creates came to on one platform. */
export interface Column {
  /** With its version. */
  readonly platform: string;
  readonly cells: readonly Cell[];
}

const BEGIN = "<!-- creates: what `npm run runtimes` has seen -->";
const END = "<!-- /creates -->";
const BETWEEN_OUTCOMES = " or ";
const BETWEEN_PLATFORMS = ", ";

/** A text with new tables between its two markers. */
export function replaceTables(text: string, columns: readonly Column[]): string {
  const [before, after] = splitAtTables(text);
  return `${before}${BEGIN}\n\n${renderTables(columns)}\n${END}${after}`;
}

/** What the tables of a text say. */
export function readTables(text: string): Column[] {
  const [, , tables] = splitAtTables(text);
  return tables.split("\n**").slice(1).flatMap(readTable);
}

function splitAtTables(text: string): [before: string, after: string, tables: string] {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`The text has no lines ${BEGIN} and ${END}.`);
  return [text.slice(0, begin), text.slice(end + END.length), text.slice(begin + BEGIN.length, end)];
}

/** One table for all platforms on which the same was seen. */
function renderTables(columns: readonly Column[]): string {
  const groups = new Map<string, Column[]>();
  for (const column of columns) {
    const seen = JSON.stringify(column.cells);
    groups.set(seen, [...(groups.get(seen) ?? []), column]);
  }
  return [...groups.values()].map(renderTable).join("\n");
}

function renderTable(group: readonly Column[]): string {
  const cells = group[0]?.cells ?? [];
  const keys = [...new Set(cells.map(({ key }) => key))];
  const rows = [...new Set(cells.map(({ fault }) => fault))].map((fault) => [
    fault,
    ...cells.filter((cell) => cell.fault === fault).map(({ outcomes }) => outcomes.join(BETWEEN_OUTCOMES)),
  ]);
  const lines = [["the first attempt", ...keys], keys.map(() => "---").concat("---"), ...rows];
  const platforms = group.map(({ platform }) => platform).join(BETWEEN_PLATFORMS);
  return `**${platforms}**\n\n${lines.map((line) => `| ${line.join(" | ")} |\n`).join("")}`;
}

function readTable(text: string): Column[] {
  const [heading = "", , header = "", , ...lines] = text.split("\n");
  const [, ...keys] = readRow(header);
  const rows = lines.filter((line) => line.startsWith("|")).map(readRow);
  const cells = rows.flatMap(([fault = "", ...told]) =>
    keys.map((key, index) => ({ fault, key, outcomes: (told[index] ?? "").split(BETWEEN_OUTCOMES) })),
  );
  return heading
    .replace("**", "")
    .split(BETWEEN_PLATFORMS)
    .map((platform) => ({ platform, cells }));
}

function readRow(line: string): string[] {
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}
