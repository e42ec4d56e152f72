import { castBoolean, castString, isScalar } from "../database/casting.js";
import { compactObject, isJsonObject, type JsonObject } from "../json.js";
import { type Parameters, parameter } from "../parameters.js";

/** The fields of a contact that a call sent. An absent field was not sent; null was sent to clear it. */
export interface ContactFields {
  readonly name?: string | null;
  readonly email?: string | null;
  readonly phoneNumber?: string | null;
  readonly identifier?: string | null;
  /** Null is what the database refuses, after validation. */
  readonly blocked?: boolean | null;
  readonly additionalAttributes?: JsonObject;
  readonly customAttributes?: JsonObject;
}

/**
 * Reads the fields that upstream reads: top-level ones only. A scalar field that is an array or object, and an attribute
 * object that is anything else, count as not sent (reference §6.1).
 */
export function readContactFields(parameters: Parameters): ContactFields {
  const blocked = scalar(parameters, "blocked");
  return {
    ...stringField(parameters, "name", "name"),
    ...stringField(parameters, "email", "email"),
    ...stringField(parameters, "phone_number", "phoneNumber"),
    ...stringField(parameters, "identifier", "identifier"),
    ...(blocked !== undefined && { blocked: castBoolean(blocked) }),
    ...objectField(parameters, "additional_attributes", "additionalAttributes"),
    ...objectField(parameters, "custom_attributes", "customAttributes"),
  };
}

function scalar(parameters: Parameters, name: string): string | number | boolean | null | undefined {
  const value = parameter(parameters, name);
  return isScalar(value) ? value : undefined;
}

type StringField = "name" | "email" | "phoneNumber" | "identifier";

function stringField(parameters: Parameters, name: string, field: StringField): Pick<ContactFields, StringField> {
  const value = scalar(parameters, name);
  return value === undefined ? {} : { [field]: castString(value) };
}

type ObjectField = "additionalAttributes" | "customAttributes";

function objectField(parameters: Parameters, name: string, field: ObjectField): Pick<ContactFields, ObjectField> {
  const value = parameter(parameters, name);
  return isJsonObject(value) ? { [field]: compactObject(value) } : {};
}
