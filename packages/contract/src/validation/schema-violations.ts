import type { ApiContract, SchemaError, Validate } from "./api-contract.js";
import { evidenceAt } from "./evidence-at.js";
import { alternatives, pointerSegment, readablePath } from "./names.js";
import { settleErrors } from "./settle-errors.js";
import type { Violation, ViolationKind } from "./violation.js";

/** The value that was judged. */
interface Place {
  readonly in: Violation["in"];
  /** JSON pointer of the value in the message, such as `/body`. */
  readonly where: string;
}

const KINDS: Readonly<Record<string, ViolationKind>> = {
  required: "missing",
  additionalProperties: "unknown",
  enum: "value",
  format: "format",
};

/** What a value breaks in a compiled schema. Unknown fields have the kind `unknown`. */
export function schemaViolations(contract: ApiContract, validate: Validate, value: unknown, place: Place): Violation[] {
  if (validate(value)) return [];
  return settleErrors(validate.errors ?? []).map((error) => {
    const { keyword, instancePath, schemaPath, params } = error;
    const field = params.missingProperty ?? params.additionalProperty;
    const where = field === undefined ? instancePath : `${instancePath}/${pointerSegment(field)}`;
    return {
      in: place.in,
      where: `${place.where}${where}`,
      what: KINDS[keyword] ?? "type",
      rule: ruleOf(error),
      evidence: evidenceAt(contract, params.missingProperty === undefined ? schemaPath : propertyOf(error)),
      message: messageOf(error, place, where, value),
    };
  });
}

/** Descriptions do not forbid further fields, so it is the list of fields that an unknown one is not in. */
function ruleOf({ keyword, schemaPath }: SchemaError): string {
  return keyword === "additionalProperties" ? schemaPath.replace(/additionalProperties$/, "properties") : schemaPath;
}

/** Where the description has a field that is missing. */
function propertyOf({ schemaPath, params }: SchemaError): string {
  return schemaPath.replace(/required$/, `properties/${params.missingProperty}`);
}

function messageOf(
  { keyword, instancePath, params }: SchemaError,
  place: Place,
  where: string,
  value: unknown,
): string {
  const subject = subjectOf(place, where);
  switch (keyword) {
    case "required":
      return `${subject} is missing.`;
    case "additionalProperties":
      return `${subject} is not described.`;
    case "enum":
      return `${subject} must be ${alternatives((params.allowedValues ?? []).map((allowed) => JSON.stringify(allowed)))}.`;
    case "format":
      return `${subject} must be a ${params.format}.`;
    default:
      return `${subject} must be ${typesIn(params.type)}; it is ${typeOf(valueAt(value, instancePath))}.`;
  }
}

function subjectOf({ in: side, where: base }: Place, where: string): string {
  const [, part = "", ...rest] = `${base}${where}`.split("/");
  const path = readablePath(`/${rest.join("/")}`);
  if (part !== "body") return `The ${part} parameter ${path}`;
  return path === "" ? `The body of the ${side}` : `${path} of the ${side}`;
}

function typesIn(type: string | readonly string[] = []): string {
  return alternatives([type].flat().map(withArticle));
}

function withArticle(type: string): string {
  if (type === "null") return type;
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return withArticle(Array.isArray(value) ? "array" : typeof value);
}

function valueAt(value: unknown, pointer: string): unknown {
  const keys = pointer.split("/").slice(1);
  return keys.reduce<unknown>((node, key) => {
    const name = key.replaceAll("~1", "/").replaceAll("~0", "~");
    return typeof node === "object" && node !== null ? (node as Readonly<Record<string, unknown>>)[name] : undefined;
  }, value);
}
