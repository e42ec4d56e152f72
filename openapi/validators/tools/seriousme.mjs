import { readFile } from "node:fs/promises";
import { Validator } from "@seriousme/openapi-schema-validator";
import { findingOfSchemaFault } from "./schema-fault.mjs";

/** @type {import("./tool.js").Tool} */
export const seriousme = {
  name: "seriousme",
  async findingsIn(file) {
    const { valid, errors } = await new Validator().validate(JSON.parse(await readFile(file, "utf8")));
    if (valid) return [];
    if (!Array.isArray(errors)) return [{ severity: "error", where: "", message: String(errors) }];
    return errors.map(findingOfSchemaFault);
  },
};
