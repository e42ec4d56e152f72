import { ConfigurationError } from "../../errors/configuration-error.js";
import { isRecord } from "../../model/records.js";

/** Checks that what a method is given to write, or to find by, has fields. Callers without types may give anything. */
export function requireFields<Fields extends object>(fields: Fields): Fields {
  if (isRecord(fields) && !Array.isArray(fields)) return fields;
  throw new ConfigurationError("the fields must be an object");
}
