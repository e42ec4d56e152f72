import { isScalar } from "../database/casting.js";
import { type Parameters, parameter } from "../parameters.js";
import type { ContactRecord } from "../records.js";
import { contactWritten, type Store } from "../store.js";

/**
 * Replaces all labels. Anything but an array of scalars removes them all (reference §6.8).
 */
export function replaceLabels(store: Store, contact: ContactRecord, parameters: Parameters): readonly string[] {
  const sent = parameter(parameters, "labels");
  const names = Array.isArray(sent) && sent.every((label) => isScalar(label)) ? sent : [];
  const labels = [...new Set(names.flatMap((name) => splitLabels(String(name))))];
  // Upstream stores labels in another table, so setting them does not move the contact in unsorted lists.
  store.commit([contactWritten({ ...contact, labels })]);
  return labels;
}

/** Labels are separated by commas; names are trimmed and empty ones dropped. */
export function splitLabels(text: string): string[] {
  return text
    .split(",")
    .map((label) => label.trim())
    .filter((label) => label !== "");
}
