import { castBoolean, castString, isScalar } from "../database/casting.js";
import { compactObject, EMPTY_OBJECT, isJsonObject, type JsonObject, type JsonValue } from "../json.js";
import { type Parameters, parameter } from "../parameters.js";

/** The values that a field of each kind holds. */
interface KindValues {
  readonly text: string | null;
  readonly flag: boolean;
  readonly object: JsonObject;
}

type FieldKind = keyof KindValues;

interface ContactField<Kind extends FieldKind = FieldKind> {
  /** The name of the field in requests, seeds and responses. */
  readonly parameter: string;
  readonly kind: Kind;
  /** What a new contact has when the field was not sent. */
  readonly initial: KindValues[Kind];
  /** Whether the pages of an API, given by its ID, show the field in a contact. */
  readonly isDocumentedBy: (api: string) => boolean;
}

function field<const Parameter extends string, Kind extends FieldKind>(
  parameter: Parameter,
  kind: Kind,
  initial: KindValues[Kind],
  isDocumentedBy: (api: string) => boolean = () => true,
): ContactField<Kind> & { readonly parameter: Parameter } {
  return { parameter, kind, initial, isDocumentedBy };
}

/** Inquirly's pages show a contact without some fields. */
function isNotInquirly(api: string): boolean {
  return api !== "inquirly";
}

/** The fields of a contact that callers write. Records, seeds, requests and the documented responses have these. */
export const CONTACT_FIELDS = {
  name: field("name", "text", ""),
  email: field("email", "text", null),
  phoneNumber: field("phone_number", "text", null),
  identifier: field("identifier", "text", null, isNotInquirly),
  blocked: field("blocked", "flag", false, isNotInquirly),
  additionalAttributes: field("additional_attributes", "object", EMPTY_OBJECT),
  customAttributes: field("custom_attributes", "object", EMPTY_OBJECT),
};

type Fields = typeof CONTACT_FIELDS;

const FIELD_NAMES = Object.keys(CONTACT_FIELDS) as readonly (keyof Fields)[];

/** The values of all fields that callers write. */
export type ContactFields = { readonly [Name in keyof Fields]: KindValues[Fields[Name]["kind"]] };

/** A flag may be sent as null, which the database refuses after validation. */
interface SentValues extends Omit<KindValues, "flag"> {
  readonly flag: boolean | null;
}

/** The fields of a contact that a call sent. An absent field was not sent; null was sent to clear it. */
export type SentFields = { readonly [Name in keyof Fields]?: SentValues[Fields[Name]["kind"]] };

/** For each field, under the name that it has in requests and seeds, what a table holds for its kind. */
export type ByParameter<OfKind extends Record<FieldKind, unknown>> = {
  [Name in keyof Fields as Fields[Name]["parameter"]]: OfKind[Fields[Name]["kind"]];
};

/** What the fields of a new contact hold before those that were sent. */
export const INITIAL_FIELDS = mapFields(({ initial }) => initial) as ContactFields;

/**
 * Reads the fields that upstream reads: top-level ones only. A scalar field that is an array or object, and an attribute
 * object that is anything else, count as not sent (reference §6.1).
 */
export function readContactFields(parameters: Parameters): SentFields {
  return mapFields(({ parameter: name, kind }) => READERS[kind](parameter(parameters, name))) as SentFields;
}

/** The fields that a seed gives. An undefined one counts as not given. */
export function seededFields(seed: Readonly<Record<string, unknown>>): Partial<ContactFields> {
  return mapFields(({ parameter: name }) => seed[name]) as Partial<ContactFields>;
}

/** The fields that an API's pages show in a contact, under the names that responses have for them. */
export function documentedFields(api: string, contact: ContactFields): JsonObject {
  const shown = FIELD_NAMES.filter((name) => CONTACT_FIELDS[name].isDocumentedBy(api));
  return Object.fromEntries(shown.map((name) => [CONTACT_FIELDS[name].parameter, contact[name]]));
}

/** Reads a value that was sent; undefined counts as not sent. */
type FieldReader<Kind extends FieldKind> = (sent: JsonValue | undefined) => SentValues[Kind] | undefined;

const READERS: { readonly [Kind in FieldKind]: FieldReader<Kind> } = {
  text: (sent) => (isScalar(sent) ? castString(sent) : undefined),
  flag: (sent) => (isScalar(sent) ? castBoolean(sent) : undefined),
  object: (sent) => (isJsonObject(sent) ? compactObject(sent) : undefined),
};

/** An object with a value for each field, without those that are undefined. */
function mapFields(toValue: (field: ContactField) => unknown): object {
  const entries = Object.entries(CONTACT_FIELDS).map(([name, definition]) => [name, toValue(definition)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
