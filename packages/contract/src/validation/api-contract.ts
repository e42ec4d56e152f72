import type { Api, EvidenceLevel } from "@contacts-api/openapi";

/** An error of a compiled schema, as Ajv reports it. */
export interface SchemaError {
  /** JSON pointer into the value. */
  readonly instancePath: string;
  /** JSON pointer of the broken keyword in the description; references are followed. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: SchemaErrorParams;
}

/** What an error knows beside its keyword. */
interface SchemaErrorParams {
  readonly type?: string | readonly string[];
  readonly missingProperty?: string;
  readonly additionalProperty?: string;
  readonly allowedValues?: readonly unknown[];
  readonly format?: string;
  /** Of `anyOf`: how many of the errors before it each branch has left. */
  readonly branches?: readonly number[];
}

/** A compiled schema. */
export interface Validate {
  (value: unknown): boolean;
  /** Of the last call; null when it found none. */
  errors?: readonly SchemaError[] | null;
}

/** A body in one media type. */
export interface BodyContract {
  /** Null where any text is allowed. */
  readonly validate: Validate | null;
  /** Types of the fields of a form, which arrive as texts. */
  readonly fields?: Readonly<Record<string, ValueType>>;
}

/** What a text in a URL or a form is read as. */
export type ValueType = "integer" | "number" | "boolean" | "object" | "array" | "string";

export interface ParameterContract {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required: boolean;
  /** What its text is read as. */
  readonly type: ValueType;
  readonly validate: Validate;
  /** Where the parameter stands in the description. */
  readonly pointer: string;
}

export interface ResponseContract {
  readonly pointer: string;
  /** By media type; undefined when there is no body. */
  readonly content?: Readonly<Record<string, BodyContract>>;
}

export interface OperationContract {
  readonly operationId: string;
  /** In capitals. */
  readonly method: string;
  /** As in the description, such as `/api/v2/accounts/contacts/{id}`. */
  readonly path: string;
  /** Where the operation stands in the description. */
  readonly pointer: string;
  readonly parameters: readonly ParameterContract[];
  readonly requestBody?: { readonly required: boolean; readonly content: Readonly<Record<string, BodyContract>> };
  /** By status; `default` stands for errors that are not named. */
  readonly responses: Readonly<Record<string, ResponseContract>>;
}

/** What one description says of exchanges, compiled. */
export interface ApiContract {
  readonly api: Api;
  readonly credential: {
    /** In lower case. */
    readonly header: string;
    readonly pointer: string;
  };
  readonly operations: readonly OperationContract[];
  /** Evidence levels by JSON pointer; a pointer that is not there has the level of the nearest one around it. */
  readonly levels: Readonly<Record<string, EvidenceLevel>>;
}
