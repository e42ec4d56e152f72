import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Api } from "@contacts-api/openapi";
import { componentName, type Description, resolveSchema, type Schema } from "@contacts-api/openapi/reader";
import { parse } from "yaml";

/** Left to the person who looks the fact up; the lint of the descriptions refuses it as it stands. */
const EVIDENCE = [
  "x-evidence:",
  "  level: <documented | example | named | upstream>",
  "  sources: [<URL that shows it>]",
];

/** Writes the changes to a description that would settle findings. */
export class Patches {
  readonly #api: Api;
  readonly #description: Description;

  constructor(api: Api, description: Description) {
    this.#api = api;
    this.#description = description;
  }

  /** A field below the schemas of a response, by its path and a value that it had. */
  field(schemas: readonly Schema[], path: string, value: unknown): string | null {
    const names = path.split(/(\[\])?\./).filter((part) => part !== undefined && part !== "[]");
    const field = names.pop() ?? path;
    const file = this.#schemaFile(
      this.#componentAt(
        { anyOf: schemas },
        names.filter((name) => name !== ""),
      ),
    );
    if (file === null) return null;
    const property = [`type: ${typeOf(value)}`, "description: <what it is>", ...EVIDENCE];
    return lines(`# ${file}`, "properties:", `  ${field}:`, ...property.map((line) => `    ${line}`));
  }

  /** A status of an operation. */
  status(path: string, method: string, status: number): string | null {
    const file = this.#pathFile(path);
    if (file === null) return null;
    const response = "      $ref: ../responses/<a response with x-evidence of its own>.yaml";
    return lines(`# ${file}`, `${method}:`, "  responses:", `    "${status}":`, response);
  }

  /** A query parameter of an operation. */
  parameter(path: string, method: string, name: string): string | null {
    const file = this.#pathFile(path);
    if (file === null) return null;
    const reference = [`# ${file}`, `${method}:`, "  parameters:", `    - $ref: ../parameters/${name}.yaml`];
    const place = `${this.#api}/parameters/${name}.yaml`;
    if (existsSync(new URL(place, root()))) return lines(...reference);
    return lines(
      ...[...reference, `# openapi/${place}`, `name: ${name}`, "in: query", "required: false"],
      ...["description: <what it is>", "schema:", "  type: <type>", ...EVIDENCE],
    );
  }

  /** The name of the component that the fields' path ends in; undefined when it is written in place. */
  #componentAt(schema: Schema, names: readonly string[]): string | undefined {
    const [name, ...rest] = names;
    const resolved = resolveSchema(this.#description, schema);
    if (name === undefined) return componentName(schema) ?? this.#firstComponent(resolved);
    for (const branch of branchesOf(this.#description, schema)) {
      const property = branch.properties?.[name];
      if (property !== undefined) return this.#componentAt(property, rest);
    }
    return undefined;
  }

  /** Of the items, or of the first branch. */
  #firstComponent({ items, anyOf, oneOf }: Schema): string | undefined {
    const inside = [...(items === undefined ? [] : [items]), ...(anyOf ?? []), ...(oneOf ?? [])];
    for (const schema of inside) {
      const name = componentName(schema) ?? this.#firstComponent(schema);
      if (name !== undefined) return name;
    }
    return undefined;
  }

  #schemaFile(component: string | undefined): string | null {
    const places = [`${this.#api}/schemas/${component}.yaml`, `shared/schemas/${component}.yaml`];
    const place = places.find((file) => component !== undefined && existsSync(new URL(file, root())));
    return place === undefined ? null : `openapi/${place}`;
  }

  #pathFile(path: string): string | null {
    const text = readFileSync(fileURLToPath(new URL(`${this.#api}/openapi.yaml`, root())), "utf8");
    const reference: unknown = parse(text).paths?.[path]?.$ref;
    return typeof reference === "string" ? `openapi/${this.#api}/${reference.replace("./", "")}` : null;
  }
}

function root(): string {
  return import.meta.resolve("@contacts-api/openapi/package.json");
}

/** The schema itself, its branches and its items, with references followed. */
function branchesOf(description: Description, schema: Schema): Schema[] {
  const resolved = resolveSchema(description, schema);
  const { items, anyOf = [], oneOf = [], allOf = [] } = resolved;
  const inside = [...anyOf, ...oneOf, ...allOf, ...(items === undefined ? [] : [items])];
  return [resolved, ...inside.flatMap((branch) => branchesOf(description, branch))];
}

function typeOf(value: unknown): string {
  if (value === null) return '[<type>, "null"]';
  if (Array.isArray(value)) return "array";
  return typeof value === "number" && Number.isInteger(value) ? "integer" : typeof value;
}

function lines(...texts: readonly string[]): string {
  return `${texts.join("\n")}\n`;
}
