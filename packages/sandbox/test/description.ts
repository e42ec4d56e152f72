import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { ApiId } from "@contacts-api/sandbox";

export interface Reference {
  readonly $ref: string;
}

interface MediaType {
  readonly examples?: Readonly<Record<string, Reference | { readonly value: unknown }>>;
}

export interface ResponseObject {
  readonly content?: Readonly<Record<string, MediaType>>;
}

interface DescribedOperation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, MediaType>> };
  readonly responses: Readonly<Record<string, Reference | ResponseObject>>;
}

export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation | undefined>>>>;
}

const require = createRequire(import.meta.url);

const bundles: Readonly<Record<ApiId, string>> = {
  "99digital": require.resolve("@contacts-api/openapi/99digital.json"),
  inquirly: require.resolve("@contacts-api/openapi/inquirly.json"),
  engagelab: require.resolve("@contacts-api/openapi/engagelab.json"),
};

const descriptions = new Map<ApiId, Description>();

/** The bundled description of an API. */
export function describedApi(api: ApiId): Description {
  const known = descriptions.get(api);
  if (known !== undefined) return known;
  const description: Description = JSON.parse(readFileSync(bundles[api], "utf8"));
  descriptions.set(api, description);
  return description;
}

/** What stands behind a reference, or the value itself. */
export function resolved<Value extends object>(description: Description, value: Value | Reference): Value {
  return "$ref" in value && typeof value.$ref === "string"
    ? resolved(description, at<Value>(description, value.$ref))
    : (value as Value);
}

/** @param pointer A JSON pointer as the fragment of a reference. */
export function at<Value>(description: Description, pointer: string): Value {
  const steps = pointer
    .slice(2)
    .split("/")
    .map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"));
  return steps.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], description) as Value;
}

export interface Route {
  readonly method: string;
  readonly path: string;
  readonly operation: DescribedOperation;
}

/** Every operation of an API. */
export function routesOf(api: ApiId): Route[] {
  return Object.entries(describedApi(api).paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      operation?.operationId === undefined ? [] : { method: method.toUpperCase(), path, operation },
    ),
  );
}
