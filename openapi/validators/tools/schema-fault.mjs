/**
 * Writes an error of Ajv, on which two of the tools rest, as a finding.
 *
 * @param {{ instancePath: string, message?: string, params: Record<string, unknown> }} error
 * @returns {import("./tool.js").Finding}
 */
export function findingOfSchemaFault({ instancePath, message = "breaks the schema", params }) {
  return { severity: "error", where: `#${instancePath}`, message: `${message} ${JSON.stringify(params)}` };
}
