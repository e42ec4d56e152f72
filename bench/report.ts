/** Prints a claim with its figure, and marks the process as failed when the claim does not hold. */
export function claim(text: string, value: number, bound: { atLeast: number } | { atMost: number }): void {
  const holds = "atLeast" in bound ? value >= bound.atLeast : value <= bound.atMost;
  const limit = "atLeast" in bound ? `≥ ${bound.atLeast}` : `≤ ${bound.atMost}`;
  console.log(`${holds ? "holds" : "FAILS"}  ${text}: ${value.toFixed(2)} (${limit})`);
  if (!holds) process.exitCode = 1;
}

/** Prints rows as a table whose columns are aligned, under a title that names the machine's Node version. */
export function table(title: string, rows: readonly Record<string, string | number>[]): void {
  console.log(`\n${title} (Node ${process.versions.node})`);
  const columns = Object.keys(rows[0] ?? {});
  const cells = [columns, ...rows.map((row) => columns.map((column) => format(row[column] ?? "")))];
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => line[index]?.length ?? 0)));
  for (const line of cells) console.log(`  ${line.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  ")}`);
}

function format(value: string | number): string {
  if (typeof value === "string") return value;
  if (Number.isInteger(value)) return value.toLocaleString("en");
  return value.toFixed(value < 1 ? 3 : 2);
}
