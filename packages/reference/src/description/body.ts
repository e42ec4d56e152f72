import { type Content, type Description, type Example, resolve, resolveSchema } from "@contacts-api/openapi/reader";
import { datedEvidence, type Evidence } from "./evidence.js";
import { type Field, fieldsOf } from "./fields.js";
import { type TypeWord, typeOf } from "./schema-type.js";

/** The body of a request or a response in one media type. */
export interface Body {
  readonly mediaType: string;
  readonly type: readonly TypeWord[];
  readonly description: string;
  readonly evidence: Evidence | undefined;
  /** Empty when the type names other schemas only. */
  readonly fields: readonly Field[];
  /** The same with the fields of nested components in place. */
  readonly allFields: readonly Field[];
  readonly examples: readonly NamedExample[];
}

export interface NamedExample {
  /** As it is called in the description, such as `recorded-taken`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly value: unknown;
}

export function bodiesOf(description: Description, content: Content): Body[] {
  return Object.entries(content).map(([mediaType, { schema = {}, example, examples = {} }]) => {
    const resolved = resolveSchema(description, schema);
    return {
      mediaType,
      type: typeOf(description, schema),
      description: resolved.description ?? "",
      evidence: datedEvidence(description, resolved["x-evidence"]),
      fields: fieldsOf(description, schema),
      allFields: fieldsOf(description, schema, "spell components out"),
      examples: [
        ...(example === undefined ? [] : [{ name: "example", title: "Example", description: "", value: example }]),
        ...Object.entries(examples).map(([name, named]) => namedExample(name, resolve<Example>(description, named))),
      ],
    };
  });
}

function namedExample(name: string, example: Example): NamedExample {
  return { name, title: example.summary ?? name, description: example.description ?? "", value: example.value };
}
