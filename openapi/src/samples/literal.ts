/** A value of JSON as an expression of JavaScript: keys are quoted only where they must be, and short objects stay on a line. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return enclosed("[", value.map(literal), "]", "");
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => `${propertyName(key)}: ${literal(inner)}`);
  return enclosed("{", entries, "}", " ");
}

const LONGEST_LINE = 60;

function enclosed(open: string, parts: readonly string[], close: string, padding: string): string {
  if (parts.length === 0) return open + close;
  const line = `${open}${padding}${parts.join(", ")}${padding}${close}`;
  if (line.length <= LONGEST_LINE && !line.includes("\n")) return line;
  return `${open}\n${parts.map((part) => `${part.replace(/^/gm, "  ")},`).join("\n")}\n${close}`;
}

function propertyName(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
