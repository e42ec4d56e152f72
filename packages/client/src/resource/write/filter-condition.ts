import { ConfigurationError } from "../../errors/configuration-error.js";
import type { CustomAttributes } from "../../model/contact.js";
import { toSnakeCase } from "./snake-case.js";

/** Fields that are searched for parts of their text. */
type TextField = "name" | "email" | "city" | "company" | "phone_number";

interface Condition<Key, Operator, Values> {
  /** A field of the contact, by its documented name, or one of your custom attributes. */
  readonly attributeKey: Key;
  readonly filterOperator: Operator;
  /** What to compare with: one value, several for parts of a text, `[]` when asking for presence. */
  readonly values: Values;
  /** How the next condition is joined to this one; `AND` binds closer. Default `AND`; not looked at in the last. */
  readonly queryOperator?: "AND" | "OR" | undefined;
}

/** The servers look at the first value only. */
type Equality<Key, Value> = Condition<Key, "equal_to" | "not_equal_to", readonly [Value]>;
type Containing<Key> = Condition<Key, "contains" | "does_not_contain", readonly [string, ...string[]]>;
type Presence<Key> = Condition<Key, "is_present" | "is_not_present", readonly []>;
/** Dates as `YYYY-MM-DD`; `days_before` takes a number of days. */
type Comparison<Key, Value = string> = Condition<
  Key,
  "is_greater_than" | "is_less_than" | "days_before",
  readonly [Value]
>;
/** The servers take it for equality. */
type StartingWith<Key> = Condition<Key, "starts_with", readonly [string]>;

type FieldCondition =
  | Equality<TextField | "identifier" | "country_code" | "labels", string>
  | Equality<"blocked", "true" | "false">
  | Containing<TextField>
  | StartingWith<"phone_number">
  | Presence<"labels">
  | Comparison<"created_at" | "last_activity_at">;

/** A value of a custom attribute, or its text; any text where the attribute is neither text, number nor truth value. */
type AttributeValue<Value> = Value extends string
  ? Value
  : Value extends number | boolean
    ? Value | `${Value}`
    : string;

type AttributeCondition<Key, Value> =
  | Equality<Key, Value>
  | Containing<Key>
  | Presence<Key>
  | Comparison<Key, string | number>;

/** One condition of a filter. */
export type FilterCondition<Attributes = CustomAttributes> =
  | FieldCondition
  | (string extends keyof Attributes
      ? AttributeCondition<string & {}, string> | StartingWith<string & {}>
      : {
          [Key in keyof Attributes & string]: AttributeCondition<Key, AttributeValue<NonNullable<Attributes[Key]>>>;
        }[keyof Attributes & string]);

/** The conditions in the form that is sent. The servers fail when the last one has an operator, or another has none. */
export function toFilter(conditions: readonly FilterCondition[]): object {
  if (!Array.isArray(conditions) || conditions.length === 0) {
    throw new ConfigurationError("filter needs a condition: without one it finds every contact");
  }
  const last = conditions.length - 1;
  const payload = conditions.map(({ queryOperator = "AND", ...condition }, index) => ({
    ...toSnakeCase(condition),
    query_operator: index === last ? null : queryOperator,
  }));
  return { payload };
}
