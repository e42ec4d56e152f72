/** Fields that an answer never shows as they were sent. */
const HIDDEN = /^inbox_id|^avatar/;

/** JSON in which the order of members makes no difference. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part) =>
    Object(part) === part && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part,
  );

/**
 * Whether a contact already is what it would be after sending `fields`, both in the names of the description. E-mail addresses
 * are stored in lower case, attributes are merged, and empty is empty however it is written.
 *
 * @param absent What to take for a field that the contact was received without.
 */
export function isUpToDate(fields: object, contact: Record<string, unknown>, absent: boolean): boolean {
  return Object.entries(fields).every(([name, sent]) => {
    const current = contact[name];
    if (current === undefined) return absent || HIDDEN.test(name);
    const wanted =
      Object(sent) === sent ? { ...Object(current), ...sent } : name === "email" ? sent?.toLowerCase() : sent;
    return canonical(wanted) === canonical(current) || (!wanted && !current);
  });
}
