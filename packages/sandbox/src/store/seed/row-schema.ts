import * as v from "valibot";
import { isJsonObject, type JsonObject } from "../json.js";

/** A schema by its result alone, which keeps the declaration files of seeds short. */
export interface Schema<Value> extends v.GenericSchema<unknown, Value> {}

/** An interface rather than an alias, so that declaration files keep the comments of the fields. */
export interface RowSchema<Fields extends v.ObjectEntries>
  extends Schema<Readonly<v.InferOutput<v.StrictObjectSchema<Fields, undefined>>>> {}

// The parts of a seed's schema. A message continues the sentence that `SeedError` begins with the place of the field.

export const integer: Schema<number> = v.pipe(v.number("must be an integer"), v.integer("must be an integer"));
export const text: Schema<string> = v.string("must be a string");
export const textOrNull: Schema<string | null> = v.nullable(v.string("must be a string or null"));
export const trueOrFalse: Schema<boolean> = v.boolean("must be true or false");
export const jsonObject: Schema<JsonObject> = v.custom<JsonObject>(isJsonObject, "must be an object");
export const unixSeconds: Schema<number> = v.number("must be a time in Unix seconds");
export const unixSecondsOrNull: Schema<number | null> = v.nullable(v.number("must be a time in Unix seconds or null"));

export function oneOf<const Options extends readonly string[]>(options: Options): Schema<Options[number]> {
  return v.picklist(options, `must be one of ${options.join(", ")}`);
}

export function list<Item>(item: Schema<Item>): Schema<readonly Item[]> {
  return v.array(item, "must be an array");
}

/** An object with these fields and no others, so that a misspelt field is refused instead of ignored. */
export function row<Fields extends v.ObjectEntries>(fields: Fields): RowSchema<Fields> {
  const names = Object.keys(fields).join(", ");
  return v.pipe(
    v.custom<object>(isJsonObject, "must be an object"),
    v.strictObject(fields, (issue) =>
      isUnknownField(issue) ? `is not known; the fields are ${names}` : `needs the field ${issue.path?.[0].key}`,
    ),
  );
}

/** The last key of the issue's path is the field that is missing. */
export function isMissingField(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === "strict_object" && !isUnknownField(issue);
}

function isUnknownField(issue: v.BaseIssue<unknown>): boolean {
  return issue.expected === "never";
}
