import { withoutUndefined } from "../../model/records.js";
import { requireFields } from "../read/require-fields.js";

/** An object with the names that the descriptions use, without what is undefined. Names inside values stay as they are. */
export function toSnakeCase(fields: object): Record<string, unknown> {
  const given = Object.entries(withoutUndefined(requireFields(fields)));
  return Object.fromEntries(given.map(([name, value]) => [snakeCased(name), value]));
}

function snakeCased(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
