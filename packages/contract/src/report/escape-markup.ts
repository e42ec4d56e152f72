const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for the content and the attributes of XML and HTML. Control characters, which XML forbids, are left out. */
export function escapeMarkup(text: string): string {
  const allowed = text.replaceAll(/[^\P{C}\n\t]/gu, "");
  return allowed.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
