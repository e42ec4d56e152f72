import type { CustomAttributes } from "../read/contact.js";
import { toSnakeCase } from "./snake-case.js";

/** Which operators a field can be compared with. */
interface Operators {
  name: TextOperator;
  email: TextOperator;
  city: TextOperator;
  company: TextOperator;
  phone_number: TextOperator | "starts_with";
  identifier: EqualityOperator;
  country_code: EqualityOperator;
  blocked: EqualityOperator;
  labels: EqualityOperator | "is_present" | "is_not_present";
  created_at: DateOperator;
  last_activity_at: DateOperator;
}

type EqualityOperator = "equal_to" | "not_equal_to";
type TextOperator = EqualityOperator | "contains" | "does_not_contain";
type DateOperator = "is_greater_than" | "is_less_than" | "days_before";

interface Condition<Key, Operator> {
  /** A field of the contact, by its documented name, or one of your custom attributes. */
  readonly attributeKey: Key;
  readonly filterOperator: Operator;
  /** What to compare with; `[]` only when asking for presence. */
  readonly values: readonly string[];
  /** How the next condition is joined to this one; `AND` binds closer. Default `AND`; not looked at in the last. */
  readonly queryOperator?: "AND" | "OR" | undefined;
}

/** One condition of a filter. */
export type FilterCondition<Attributes = CustomAttributes> =
  | { [Key in keyof Operators]: Condition<Key, Operators[Key]> }[keyof Operators]
  | (string extends keyof Attributes
      ? Condition<string & {}, TextOperator | DateOperator | "starts_with" | "is_present" | "is_not_present">
      : Condition<keyof Attributes & string, TextOperator | DateOperator | "is_present" | "is_not_present">);

/** The conditions in the form that is sent. The servers fail when the last one has an operator, or another has none. */
export function toFilter(conditions: readonly FilterCondition[]): object {
  const last = conditions.length - 1;
  const payload = conditions.map(({ queryOperator = "AND", ...condition }, index) => ({
    ...toSnakeCase(condition),
    query_operator: index === last ? null : queryOperator,
  }));
  return { payload };
}
