/** The parts with an empty line between them. False and blank parts are left out. */
export function paragraphs(parts: readonly (string | false)[]): string {
  return `${parts.filter((part) => part !== false && part.trim() !== "").join("\n\n")}\n`.replace(/\n{3,}/g, "\n\n");
}
