import { readFile } from "node:fs/promises";
import SwaggerParser from "@apidevtools/swagger-parser";
import { findingOfSchemaFault } from "./schema-fault.mjs";

/** @type {import("./tool.js").Tool} */
export const swaggerParser = {
  name: "swagger-parser",
  async findingsIn(file) {
    const document = JSON.parse(await readFile(file, "utf8"));
    try {
      await SwaggerParser.validate(document, { resolve: { external: false } });
      return [];
    } catch (error) {
      return findingsOf(error);
    }
  },
};

/**
 * The tool throws at the first kind of fault: with a list of details where a schema is broken, and otherwise with a
 * message alone, for instance when a reference leads nowhere.
 *
 * @param {unknown} error
 * @returns {readonly import("./tool.js").Finding[]}
 */
function findingsOf(error) {
  if (!(error instanceof Error)) throw error;
  if ("details" in error && Array.isArray(error.details)) return error.details.map(findingOfSchemaFault);
  return [{ severity: "error", where: "", message: error.message }];
}
