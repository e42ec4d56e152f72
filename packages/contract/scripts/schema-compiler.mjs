import { Ajv2020 } from "ajv/dist/2020.js";
import { _ } from "ajv/dist/compile/codegen/index.js";
import { SchemaEnv } from "ajv/dist/compile/index.js";
import standalone from "ajv/dist/standalone/index.js";
import { unionKeyword } from "./union-keyword.mjs";
import { sharedSchemas, validationSchema } from "./validation-schemas.mjs";

/** @typedef {import("@contacts-api/openapi/reader").Schema} Schema */

/** Compiles schemas of one description to source code; each schema component becomes one function. */
export class SchemaCompiler {
  #ajv;
  #description;
  /** Names of exported functions, by the id of their schema. @type {Map<string, string>} */
  #exported = new Map();

  /** @param {import("@contacts-api/openapi/reader").Description} description */
  constructor(description) {
    this.#description = description;
    this.#ajv = new Ajv2020({
      allErrors: true,
      messages: false,
      inlineRefs: false,
      strict: false,
      code: { source: true, esm: true, formats: _`formats` },
      // Named here so that the code calls them; the functions are those of the variable `formats`.
      formats: { "date-time": () => true, binary: true },
    });
    this.#ajv.removeKeyword("anyOf");
    this.#ajv.addKeyword(unionKeyword);
    for (const [name, schema] of sharedSchemas(description)) this.#add(name, schema, `#/components/schemas/${name}`);
  }

  /**
   * The name of the function that validates a schema.
   *
   * @param {Schema} schema
   * @param {string} pointer Where it stands in the description.
   */
  validatorOf(schema, pointer) {
    const converted = validationSchema(this.#description, schema);
    const id = converted.$ref ?? pointer.replaceAll(/\W+/g, "_");
    if (converted.$ref === undefined && !this.#exported.has(id)) this.#add(id, converted, pointer);
    const name = this.#exported.get(id) ?? `validator${this.#exported.size}`;
    this.#exported.set(id, name);
    return name;
  }

  /** The module that exports the functions. It expects the checks of formats in a variable `formats`. */
  code() {
    return standalone.default(this.#ajv, Object.fromEntries([...this.#exported].map(([id, name]) => [name, id])));
  }

  /**
   * @param {string} id
   * @param {Schema} schema
   * @param {string} pointer
   */
  #add(id, schema, pointer) {
    this.#ajv.addSchema({ $id: id, ...schema });
    const added = this.#ajv.schemas[id] ?? this.#ajv.refs[id];
    if (!(added instanceof SchemaEnv)) throw new Error(`Ajv does not know the schema ${id}.`);
    // Ajv's paths begin at the schema; ours begin at the description.
    added.schemaPath = pointer;
  }
}
