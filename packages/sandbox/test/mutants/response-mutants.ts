import { type Api, apis } from "@contacts-api/openapi";
import {
  bodiesOf,
  type DescribedOperation,
  type JsonValue,
  operationsOf,
  readDescription,
} from "@contacts-api/openapi/reader";
import { changeField, fieldPlaces } from "./field-places.js";
import { jsonOf, withBody } from "./mutant.js";

/** A value of each type, to put where another type belongs. */
const SAMPLES: readonly (readonly [string, JsonValue])[] = [
  ["string", "mutant"],
  ["integer", 4711],
  ["boolean", true],
  ["array", []],
  ["object", {}],
];

/** A value of a type that a field may not have; undefined when it may have any. */
function wrongValue(types: readonly string[]): JsonValue | undefined {
  if (types.length === 0) return undefined;
  return SAMPLES.find(([type]) => !types.includes(type) && !(type === "integer" && types.includes("number")))?.[1];
}

/** A change of every response that one operation gives with one status. */
export interface ResponseMutant {
  readonly api: Api;
  /** What kind of fault it is, by which the score is counted. */
  readonly kind: string;
  readonly name: string;
  readonly operationId: string;
  readonly status: number;
  /** The changed response; null when it does not hold what would be changed. */
  readonly change: Change;
}

type Change = (response: Response) => Promise<Response | null>;

/** Changes what responses look like, made from the descriptions: every field, envelope, status and media type. */
export function responseMutants(): ResponseMutant[] {
  return apis.flatMap((api) => {
    const description = readDescription(api);
    return operationsOf(description).flatMap((operation) =>
      [...operation.responses].flatMap(([status, { content = {} }]) => {
        if (status === "default") return [];
        const { operationId } = operation;
        const json = bodiesOf(description, content).find(({ mediaType }) => mediaType === "application/json");
        const named: Named = (kind, what, change) => ({
          ...{ api, kind, operationId, change },
          status: Number(status),
          name: `${operationId} ${status}: ${what}`,
        });
        if (json === undefined) return statusMutants(operation, status, named);
        const places = fieldPlaces(description, json.schema);
        return [
          ...places.flatMap((place) => fieldMutants(place, named)),
          ...envelopeMutants(named),
          // Where the description allows a page of HTML, sending one is no fault.
          ...("text/html" in content ? [] : [htmlMutant(named)]),
          ...statusMutants(operation, status, named),
        ];
      }),
    );
  });
}

type Named = (kind: string, what: string, change: Change) => ResponseMutant;

function fieldMutants(
  { path, required, types }: ReturnType<typeof fieldPlaces>[number],
  named: Named,
): ResponseMutant[] {
  const change = (to: (value: JsonValue) => JsonValue | undefined) => async (response: Response) => {
    const changed = changeField(await jsonOf(response), path, to);
    return changed === null ? null : withBody(response, changed.body);
  };
  const field = path.join("/");
  const wrong = wrongValue(types);
  return [
    ...(required
      ? [
          named(
            "field dropped",
            `without ${field}`,
            change(() => undefined),
          ),
        ]
      : []),
    ...(wrong === undefined
      ? []
      : [
          named(
            "type changed",
            `${field} is ${JSON.stringify(wrong)}`,
            change(() => wrong),
          ),
        ]),
    ...(types.length === 0 || types.includes("null")
      ? []
      : [
          named(
            "null",
            `${field} is null`,
            change(() => null),
          ),
        ]),
  ];
}

function envelopeMutants(named: Named): ResponseMutant[] {
  const body = (to: (value: unknown) => unknown) => async (response: Response) => {
    const value = await jsonOf(response);
    return value === undefined ? null : withBody(response, to(value));
  };
  return [
    named(
      "envelope",
      "wrapped in data",
      body((value) => ({ data: value })),
    ),
    named(
      "envelope",
      "in a list",
      body((value) => [value]),
    ),
    named(
      "envelope",
      "as a text",
      body((value) => JSON.stringify(value)),
    ),
    named(
      "envelope",
      "empty",
      body(() => ({})),
    ),
    named("envelope", "cut off", async (response) => {
      const { status, headers } = response;
      const text = await response.text();
      return text.endsWith("}") ? new Response(text.slice(0, -1), { status, headers }) : null;
    }),
    named(
      "media type",
      "none",
      async (response) => new Response(await response.arrayBuffer(), { status: response.status }),
    ),
  ];
}

function htmlMutant(named: Named): ResponseMutant {
  return named("media type", "text/html", async (response) => {
    const headers = { "content-type": "text/html" };
    return new Response(await response.text(), { status: response.status, headers });
  });
}

/** The status is replaced by each other one that is described, and by some that are not. */
function statusMutants({ responses }: DescribedOperation, status: string, named: Named): ResponseMutant[] {
  const others = [...responses.keys(), "201", "302", "403"].filter((other) => other !== status && other !== "default");
  return others.map((other) =>
    named("status", `${other}`, async (response) => {
      const { headers } = response;
      return new Response(await response.text(), { status: Number(other), headers });
    }),
  );
}
