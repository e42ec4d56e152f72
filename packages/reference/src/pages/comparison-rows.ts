import type { ApiReference, OperationReference } from "../description/api-reference.js";
import type { Field } from "../description/fields.js";
import { siteLink } from "../site-url.js";
import { baseUrlInWords, securityInWords } from "./access.js";
import { operationPath, paths } from "./paths.js";

/** An operation of an API, or the gap where the API has none. */
export interface Compared {
  readonly api: ApiReference;
  readonly operation: OperationReference | undefined;
}

/** A property of operations, with its value for each as Markdown; a dash where there is none. */
export interface ComparedRow {
  readonly property: string;
  readonly values: readonly string[];
}

export const NOTHING = "–";

/** What differs between operations besides the fields that they take. */
export function requestRows(compared: readonly Compared[]): ComparedRow[] {
  return [
    row("Page", compared, (operation, api) => siteLink(operation.id, operationPath(api, operation))),
    row("Base URL", compared, (_, api) => baseUrlInWords(api)),
    row("Authentication", compared, (_, api) => securityInWords(api)),
    row("Request", compared, ({ method, path }) => `\`${method.toUpperCase()} ${path}\``),
    row("Sends", compared, ({ request }) => list(request?.bodies.map(({ mediaType }) => mediaType) ?? [])),
    row("Response", compared, (operation) => {
      const success = operation.responses.find(({ status }) => status.startsWith("2"));
      const fields = success?.bodies[0]?.allFields.filter(({ name }) => !name.includes(".")) ?? [];
      return `${success?.status}${fields.length === 0 ? "" : `: ${list(fields.map(({ name }) => name))}`}`;
    }),
    row("Fails with", compared, ({ responses }) =>
      responses
        .filter(({ status }) => /^\d/.test(status) && !status.startsWith("2"))
        .map(({ status }) => status)
        .join(", "),
    ),
    row("Evidence", compared, ({ evidence }) => siteLink(evidence?.level ?? "", paths.evidence, evidence?.level)),
    row("Contradictions", compared, ({ id }, api) =>
      api.contradictions
        .filter(({ places }) => places.some(({ name }) => name === id))
        .map((contradiction) => siteLink(contradiction.id, paths.contradictions, `${api.id}-${contradiction.id}`))
        .join(", "),
    ),
  ];
}

/** The parameters and the fields of the body that any of the operations takes. */
export function fieldRows(compared: readonly Compared[]): ComparedRow[] {
  const taken = compared.map(({ operation }) => (operation === undefined ? [] : takenBy(operation)));
  const names = [...new Set(taken.flat().map(({ label }) => label))];
  return names.map((label) => ({
    property: label,
    values: taken.map((fields, index) => {
      const found = fields.find((each) => each.label === label);
      const { api, operation } = compared[index] ?? {};
      if (found === undefined || api === undefined || operation === undefined) return NOTHING;
      const evidence = found.field.evidence ?? operation.evidence;
      return `${found.field.type.map((word) => word.text).join("")}${found.field.required ? ", **required**" : ""}, ${evidence?.level ?? ""}`;
    }),
  }));
}

function takenBy({ parameters, request }: OperationReference): { readonly label: string; readonly field: Field }[] {
  const body = request?.bodies[0]?.allFields ?? [];
  return [
    ...parameters.map((field) => ({ label: `\`${field.name}\` in ${field.place}`, field })),
    ...body.map((field) => ({ label: `\`${field.name}\``, field })),
  ];
}

function row(
  property: string,
  compared: readonly Compared[],
  valueIn: (operation: OperationReference, api: ApiReference) => string,
): ComparedRow {
  const values = compared.map(({ api, operation }) =>
    operation === undefined ? NOTHING : valueIn(operation, api) || NOTHING,
  );
  return { property, values };
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
