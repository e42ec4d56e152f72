import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { ApiId } from "@contacts-api/sandbox";
import type { JsonValue } from "fast-check";

interface Reference {
  readonly $ref: string;
}

/** As much of JSON Schema as the descriptions use. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly JsonValue[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly minimum?: number;
  readonly examples?: readonly JsonValue[];
}

export interface ParameterObject {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required?: boolean;
  readonly schema: Schema;
}

interface MediaTypeObject {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, Reference | { readonly value: JsonValue }>>;
}

export interface ResponseObject {
  readonly content?: Readonly<Record<string, MediaTypeObject>>;
}

export type SecurityScheme =
  | { readonly type: "apiKey"; readonly in: "header"; readonly name: string }
  | { readonly type: "http"; readonly scheme: "basic" };

interface OperationObject {
  readonly operationId: string;
  readonly parameters?: readonly (Reference | ParameterObject)[];
  readonly requestBody?: { readonly content: Readonly<Record<string, MediaTypeObject>> };
  readonly responses: Readonly<Record<string, Reference | ResponseObject>>;
}

/** A bundled OpenAPI document. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  };
}

/** An operation with its references followed. */
export interface DescribedOperation {
  readonly operationId: string;
  /** In capitals. */
  readonly method: string;
  readonly template: string;
  readonly parameters: readonly ParameterObject[];
  readonly bodies: readonly DescribedBody[];
  readonly responses: OperationObject["responses"];
}

export interface DescribedBody {
  readonly mediaType: string;
  readonly schema: Schema;
  /** By name. */
  readonly examples: Readonly<Record<string, JsonValue>>;
}

const require = createRequire(import.meta.url);

const bundles: Readonly<Record<ApiId, string>> = {
  "99digital": require.resolve("@contacts-api/openapi/99digital.json"),
  inquirly: require.resolve("@contacts-api/openapi/inquirly.json"),
  engagelab: require.resolve("@contacts-api/openapi/engagelab.json"),
};

/** The bundled description of an API. */
export function readDescription(api: ApiId): Description {
  return JSON.parse(readFileSync(bundles[api], "utf8"));
}

/** Every operation of an API. */
export function operationsOf(description: Description): DescribedOperation[] {
  return Object.entries(description.paths).flatMap(([template, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      operationId: operation.operationId,
      method: method.toUpperCase(),
      template,
      parameters: (operation.parameters ?? []).map((parameter) => resolve(description, parameter)),
      bodies: Object.entries(operation.requestBody?.content ?? {}).map(([mediaType, { schema, examples = {} }]) => ({
        mediaType,
        schema,
        examples: Object.fromEntries(
          Object.entries(examples).map(([name, example]) => [name, resolve(description, example).value]),
        ),
      })),
      responses: operation.responses,
    })),
  );
}

/** The one way to sign in that an API describes. */
export function securitySchemeOf({ components }: Description): SecurityScheme {
  const [scheme, ...others] = Object.values(components.securitySchemes);
  if (scheme === undefined || others.length > 0) throw new Error("The description must have one security scheme.");
  return scheme;
}

/**
 * What stands behind a reference, or the value itself.
 *
 * @throws {Error} for a reference that leads nowhere.
 */
export function resolve<Value extends object>(description: Description, value: Value | Reference): Value {
  if (!("$ref" in value)) return value;
  const target = value.$ref
    .slice("#/".length)
    .split("/")
    .map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[step], description);
  if (target === undefined) throw new Error(`The reference ${value.$ref} leads nowhere.`);
  return target as Value;
}
