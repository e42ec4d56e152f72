import { createHash } from "node:crypto";

/**
 * Throws unless a script has the hash that a page names for it.
 *
 * @param integrity In the form of the attribute `integrity`: `sha384-…`.
 */
export function verifyIntegrity(script: string, integrity: string): void {
  const [algorithm = "", expected] = integrity.split(/-(.*)/s);
  if (createHash(algorithm).update(script).digest("base64") !== expected) {
    throw new Error(`Redoc's script does not have the hash ${integrity} that the built page names.`);
  }
}
