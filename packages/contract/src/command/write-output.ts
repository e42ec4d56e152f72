import { writeFile } from "node:fs/promises";
import { ConfigurationError } from "../configuration-error.js";

/** @throws {ConfigurationError} When the file cannot be written. */
export async function writeOutput(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`${path} cannot be written: ${reason}`);
  }
}
