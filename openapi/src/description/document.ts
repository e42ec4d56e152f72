import type { Evidence, SeenSources } from "../evidence.js";
import type { JsonValue, Schema } from "./schema.js";

/**
 * The parts of an OpenAPI 3.1 description that the packages read, as the bundles hold them: one file, with references
 * into its own components.
 */
export interface Description {
  readonly openapi: string;
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly summary?: string;
    readonly description?: string;
    readonly "x-evidence"?: Evidence;
  };
  /** When each of the vendor's pages that the description cites was last seen. */
  readonly "x-sources"?: SeenSources;
  readonly servers?: readonly Server[];
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly security?: readonly SecurityRequirement[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly responses?: Readonly<Record<string, Referable<Response>>>;
    readonly securitySchemes?: Readonly<Record<string, Referable<SecurityScheme>>>;
  };
}

type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

export interface Reference {
  readonly $ref: string;
}

export type Referable<T> = T | Reference;

export interface Server {
  readonly url: string;
  readonly description?: string;
  readonly variables?: Readonly<Record<string, { readonly default: string; readonly description?: string }>>;
}

export interface SecurityScheme {
  readonly type: string;
  readonly in?: string;
  readonly name?: string;
  readonly scheme?: string;
  readonly description?: string;
  readonly "x-evidence"?: Evidence;
}

/** The methods that a path item may describe, as its keys are written. */
export const METHODS = ["get", "put", "post", "delete", "patch"] as const;
export type Method = (typeof METHODS)[number];

export type PathItem = { readonly parameters?: readonly Referable<Parameter>[] } & {
  readonly [method in Method]?: Operation;
};

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly deprecated?: boolean;
  readonly security?: readonly SecurityRequirement[];
  readonly parameters?: readonly Referable<Parameter>[];
  readonly requestBody?: Referable<RequestBody>;
  /** By status. */
  readonly responses: Readonly<Record<string, Referable<Response>>>;
  readonly "x-evidence"?: Evidence;
  /** Whether a POST may be sent again when its response was lost. */
  readonly "x-repeatable"?: boolean;
  /** Programs that carry the operation out; only bundles have them. */
  readonly "x-codeSamples"?: readonly CodeSample[];
}

/** A program, as Redocly's tools and others show it. */
export interface CodeSample {
  /** As highlighters call the language: `csharp`. */
  readonly lang: string;
  /** As readers call it: `C#`. For any media type but the first, that follows after a comma. */
  readonly label: string;
  readonly source: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  /** Whether several values are written as several parameters; they are when absent. */
  readonly explode?: boolean;
  readonly schema?: Schema;
  readonly example?: JsonValue;
  readonly examples?: Readonly<Record<string, Referable<Example>>>;
  readonly "x-evidence"?: Evidence;
}

/** Bodies by media type. */
export type Content = Readonly<Record<string, MediaType>>;

export interface RequestBody {
  readonly description?: string;
  readonly required?: boolean;
  readonly content: Content;
  readonly "x-evidence"?: Evidence;
}

export interface Response {
  readonly description: string;
  /** Absent when there is no body. */
  readonly content?: Content;
  readonly "x-evidence"?: Evidence;
}

export interface MediaType {
  readonly schema?: Schema;
  readonly example?: JsonValue;
  readonly examples?: Readonly<Record<string, Referable<Example>>>;
}

export interface Example {
  readonly summary?: string;
  readonly description?: string;
  readonly value?: JsonValue;
}
