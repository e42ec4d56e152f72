import type { Description, SecurityScheme } from "./document.js";
import { resolve } from "./references.js";

/**
 * The one way to sign in that a description states.
 *
 * @throws {Error} When it states none, or several.
 */
export function securitySchemeOf(description: Description): SecurityScheme {
  const [scheme, ...others] = Object.values(description.components?.securitySchemes ?? {});
  if (scheme === undefined || others.length > 0) throw new Error("The description must have one security scheme.");
  return resolve(description, scheme);
}
