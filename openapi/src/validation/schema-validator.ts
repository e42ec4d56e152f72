import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Description } from "../description/document.js";
import type { Schema } from "../description/schema.js";

/** The name under which the description is known to the validator, so that schemas can refer into it. */
const DESCRIPTION = "description";

/** Validates values against the schemas of one description; each schema is compiled once. */
export class SchemaValidator {
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<Schema, ValidateFunction>();

  /** @param options.formats Whether a text must have the format of its schema, such as `email`. Default true. */
  constructor(description: Description, { formats = true }: { readonly formats?: boolean } = {}) {
    // Not strict: descriptions have keywords of OpenAPI and of ours, such as `example` and `x-evidence`.
    this.#ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true, validateFormats: formats }));
    this.#ajv.addSchema(description, DESCRIPTION);
  }

  /**
   * What a value breaks in a schema of the description, as one line of text; null when it keeps it.
   *
   * @param name What the text calls the value.
   */
  fault(schema: Schema, value: unknown, name: string): string | null {
    const validate = this.#compile(schema);
    return validate(value) ? null : this.#ajv.errorsText(validate.errors, { dataVar: name });
  }

  #compile(schema: Schema): ValidateFunction {
    const known = this.#compiled.get(schema);
    if (known !== undefined) return known;
    const validate = this.#ajv.compile(withAbsoluteReferences(schema));
    this.#compiled.set(schema, validate);
    return validate;
  }
}

/** A schema taken out of its description, its references pointing back into it. */
function withAbsoluteReferences(schema: Schema): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${DESCRIPTION}#/`));
}
